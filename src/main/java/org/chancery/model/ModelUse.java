package org.chancery.model;

import java.math.BigDecimal;

/**
 * How a language model was asked to read.
 *
 * @param temperature 0 where it always chooses the likeliest word
 * @param prompts the version of the prompts
 * @param portion about how many code points it was given at a time
 * @param confirmed whether it was asked a second time to confirm what it had said
 */
public record ModelUse(BigDecimal temperature, String prompts, int portion, boolean confirmed) {
    /** Returns it in words, as part of the version of the reader. */
    @Override
    public String toString() {
        return "temperature " + temperature.toPlainString() + ", prompts " + prompts + ", portions of " + portion
                + (confirmed ? ", verified" : "");
    }
}
