package org.chancery.annotation;

import java.math.BigDecimal;
import java.util.Optional;
import org.chancery.model.Approximation;
import org.chancery.model.Quantity;

/** The written form of an amount: a currency code or a unit, a space, a number, as in {@code USD 1.5e9}. */
final class Amounts {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int MOST_DIGITS = 30;

    private Amounts() {}

    static String write(Quantity quantity) {
        return quantity.unit() + " " + number(quantity.value());
    }

    private static String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.abs().compareTo(MILLION) < 0) {
            return plain.toPlainString();
        }
        int exponent = plain.precision() - plain.scale() - 1;
        return plain.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    /** Throws {@link IllegalArgumentException} with what was expected. */
    static Quantity read(String text) {
        int space = text.lastIndexOf(' ');
        if (space < 1) {
            throw new IllegalArgumentException("an amount is a unit, a space and a number, not '" + text + "'");
        }
        return exactly(text.substring(0, space), decimal(text.substring(space + 1)));
    }

    /** Throws {@link IllegalArgumentException} for a number that no amount can have. */
    static Quantity exactly(String unit, BigDecimal value) {
        long digits = (long) value.precision() - value.scale();
        if (value.signum() < 0 || digits > MOST_DIGITS || value.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("an amount is a number from 0 to 1e" + MOST_DIGITS + ", not " + value);
        }
        return new Quantity(unit, value, Approximation.EXACTLY, Optional.empty());
    }

    private static BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number: '" + text + "'", e);
        }
    }
}
