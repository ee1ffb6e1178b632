package org.chancery.server.killer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.chancery.store.Store;
import org.chancery.store.StoreCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What passes all other nets ends the query, or else the process, and never harms the store. */
@Promise(19)
final class OutOfMemoryTest {
    /** The exit code of Java's own {@code ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    @TempDir
    Path folder;

    @Test
    void endsTheQueryThatUsesMostBeforeMemoryRunsOut() throws IOException, InterruptedException {
        int bombs = Effort.of(1, 3);
        for (int bomb = 0; bomb < bombs; bomb++) {
            try (ChildServer server = bomb(true)) {
                assertThat(server.line()).isEqualTo("HEAP");
                assertThat(exitCode(server)).isZero();
            }
        }
        Figure.note(
                19, "memory bombs that no account sees, ended by the watch of the heap", bombs, 0, "heap of 200 MB");
    }

    @Test
    void stopsAndRestartsCleanlyWhenMemoryRunsOut() throws IOException, InterruptedException {
        int bombs = Effort.of(1, 5);
        for (int bomb = 0; bomb < bombs; bomb++) {
            try (ChildServer server = bomb(false)) {
                assertThat(exitCode(server)).isEqualTo(OUT_OF_MEMORY);
            }
            try (Store store = Store.open(folder.resolve("store"))) {
                assertThat(StoreCheck.of(store)).satisfies(report -> {
                    assertThat(report.faults()).isEmpty();
                    assertThat(report.textInStep()).isTrue();
                    assertThat(report.triples()).isGreaterThan(9_000);
                });
            }
        }
        Figure.note(19, "processes that ran out of memory", bombs, 0, "all ended with code 3; each full scan sound");
    }

    private ChildServer bomb(boolean asks) throws IOException {
        return ChildServer.start(
                HeapBomb.class,
                folder.resolve("log"),
                List.of("-Xmx200m"),
                folder.resolve("store").toString(),
                String.valueOf(asks));
    }

    private static int exitCode(ChildServer server) throws InterruptedException {
        assertThat(server.process().waitFor(5, TimeUnit.MINUTES)).isTrue();
        return server.process().exitValue();
    }
}
