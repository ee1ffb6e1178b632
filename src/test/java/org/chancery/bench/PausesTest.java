package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines as Java 17 and 25 write them with {@code -Xlog:gc}. */
class PausesTest {
    @Test
    void tellsFullCollectionsFromOthers() {
        Pauses pauses = Pauses.of(List.of(
                "[0.006s][info][gc] Using Parallel",
                "[1.234s][info][gc] GC(0) Pause Young (Allocation Failure) 1650M->112M(1847M) 139.987ms",
                "[2.234s][info][gc] GC(1) Pause Full (Metadata GC Threshold) 20M->15M(512M) 35.120ms",
                "[3.234s][info][gc] GC(2) Pause Full (Ergonomics) 2048M->1015M(4915M) 1234.500ms",
                "[4.234s][info][gc] GC(3) Concurrent Mark Cycle 100.000ms",
                "[5.234s][info][gc] GC(4) Pause Remark 20M->15M(512M) 3.120ms"));

        assertThat(pauses).isEqualTo(new Pauses(2, 1.2345, 2, 1.2345));
    }

    @Test
    void hasNoneInALogWithoutAny() {
        assertThat(Pauses.of(List.of("[0.006s][info][gc] Using G1"))).isEqualTo(new Pauses(0, 0, 0, 0));
    }
}
