package org.chancery.model;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/**
 * A number of something with its vagueness.
 *
 * @param unit an ISO 4217 currency code ({@code USD}), a kind of goods ({@code MiG-31}), or what is counted
 *     ({@code killed})
 * @param value the central or only number; for {@link Approximation#UNQUANTIFIED} the least that the words allow;
 *     equal numbers are kept alike, whole ones without a fraction or an exponent
 * @param words where the document says it; absent if an annotation gave the number without its words
 */
public record Quantity(String unit, BigDecimal value, Approximation approximation, Optional<Span> words) {
    private static final int MOST_ZEROS = 100;

    public Quantity {
        value = plain(value);
        Objects.requireNonNull(approximation, "approximation");
        if (unit.isBlank()) {
            throw new IllegalArgumentException("a quantity needs a unit");
        }
    }

    /** Leaves the exponent of a number that would take thousands of digits without it. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 && shortest.scale() > -MOST_ZEROS ? shortest.setScale(0) : shortest;
    }

    /** Tells whether the unit is an ISO 4217 currency code, which "APC" or "SAM" is not. */
    public boolean isMoney() {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(unit));
    }
}
