package org.chancery.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number of something with its vagueness.
 *
 * @param unit an ISO 4217 currency code ({@code USD}), a kind of goods ({@code MiG-31}), or what is counted
 *     ({@code killed})
 * @param value the central or only number; for {@link Approximation#UNQUANTIFIED} the least that the words allow
 * @param words where the document says it; absent if an annotation gave the number without its words
 */
public record Quantity(String unit, BigDecimal value, Approximation approximation, Optional<Span> words) {
    public Quantity {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(approximation, "approximation");
        if (unit.isBlank()) {
            throw new IllegalArgumentException("a quantity needs a unit");
        }
    }

    /** Tells whether the unit is written like an ISO 4217 currency code. */
    public boolean isMoney() {
        return unit.matches("[A-Z]{3}");
    }
}
