package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @Test
    void isTheSameHoweverItsNumberIsWritten() {
        assertThat(quantity("USD", "1.5e9")).isEqualTo(quantity("USD", "1500000000.00"));
        assertThat(quantity("USD", "1.5e9").value()).hasToString("1500000000");
        assertThat(quantity("killed", "0.0").value()).hasToString("0");
    }

    @Test
    void tellsMoneyFromGoods() {
        assertThat(quantity("SYP", "1").isMoney()).isTrue();
        assertThat(quantity("killed", "1").isMoney()).isFalse();
        assertThat(quantity("usd", "1").isMoney()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"APC", "SAM", "IED"})
    void takesNoAbbreviatedWeaponForACurrency(String unit) {
        assertThat(quantity(unit, "40").isMoney()).isFalse();
    }

    @Test
    void keepsTheExponentOfANumberOfMillionsOfDigits() {
        assertThat(quantity("USD", "1e999999999").value()).hasToString("1E+999999999");
    }

    @Test
    void refusesABlankUnit() {
        assertThatIllegalArgumentException().isThrownBy(() -> quantity(" ", "1"));
    }

    private static Quantity quantity(String unit, String value) {
        return new Quantity(unit, new BigDecimal(value), Approximation.EXACTLY, Optional.empty());
    }
}
