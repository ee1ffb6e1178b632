package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2012", "2012-02", "2012-02-07", "2012-02-29", "2000-02-29", "0001-01-01", "9999-12-31"})
    void isWrittenAsItIsRead(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "02012",
                "2012-2",
                "2012-02-7",
                "2012-13",
                "2012-02-30",
                "2011-02-29",
                "1900-02-29",
                "0000",
                "2012-00",
                "2012-00-01",
                "2012-05-00",
                "2012-02-07T00:00",
                " 2012",
                "2012-",
                "2012/2013",
                "٢٠١٢",
                "soon"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void refusesADayWithoutAMonth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2012, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2012, 4, 31));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(10000, 1, 1));
    }

    @Test
    void boundsAYear() {
        assertThat(PartialDate.of(2012).earliest()).isEqualTo(LocalDate.of(2012, 1, 1));
        assertThat(PartialDate.of(2012).latest()).isEqualTo(LocalDate.of(2012, 12, 31));
    }

    @Test
    void boundsAFebruaryByItsYear() {
        assertThat(PartialDate.parse("2012-02").latest()).isEqualTo(LocalDate.of(2012, 2, 29));
        assertThat(PartialDate.parse("2011-02").latest()).isEqualTo(LocalDate.of(2011, 2, 28));
        assertThat(PartialDate.of(YearMonth.of(2011, 4)).earliest()).isEqualTo(LocalDate.of(2011, 4, 1));
    }

    @Test
    void boundsADayByItself() {
        LocalDate leapDay = LocalDate.of(2012, 2, 29);

        assertThat(PartialDate.of(leapDay).earliest()).isEqualTo(leapDay);
        assertThat(PartialDate.of(leapDay).latest()).isEqualTo(leapDay);
        assertThat(PartialDate.of(leapDay).isDay()).isTrue();
        assertThat(PartialDate.parse("2012-02").isDay()).isFalse();
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void isWrittenAlikeInEveryLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(PartialDate.parse("2012-02-07")).hasToString("2012-02-07");
        } finally {
            Locale.setDefault(before);
        }
    }
}
