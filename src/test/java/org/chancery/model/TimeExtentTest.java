package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeExtentTest {
    private final PartialDate first = PartialDate.of(2006);
    private final PartialDate last = PartialDate.parse("2012-05");

    @ParameterizedTest
    @ValueSource(
            strings = {"2012", "2012-02-07", "2006/2012-05", "2006/..", "../2012-05", "2012-05/2012", "2012/2012-05"})
    void isWrittenAsItIsRead(String text) {
        assertThat(TimeExtent.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"/2012, ../2012", "2006/, 2006/..", "2012/2012, 2012"})
    void hasOneFormForEachTime(String read, String written) {
        assertThat(TimeExtent.parse(read)).hasToString(written).isEqualTo(TimeExtent.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "..",
                "../..",
                "2012/2006",
                "2012-05/2012-04",
                "2006/2010/2012",
                "2006-2012",
                "2006/2012-13"
            })
    void refusesWhatIsNoTime(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> TimeExtent.parse(text));
    }

    @Test
    void refusesATimeThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeExtent.between(last, first));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeExtent(Optional.empty(), Optional.empty()));
    }

    @Test
    void leavesABoundOpen() {
        assertThat(TimeExtent.since(first)).hasToString("2006/..");
        assertThat(TimeExtent.until(last)).hasToString("../2012-05");
        assertThat(TimeExtent.since(first).isSingle()).isFalse();
    }

    @Test
    void isSingleWhereBothBoundsAreOneDate() {
        assertThat(TimeExtent.of(first).isSingle()).isTrue();
        assertThat(TimeExtent.between(first, first)).isEqualTo(TimeExtent.of(first));
        assertThat(TimeExtent.between(first, last).isSingle()).isFalse();
    }
}
