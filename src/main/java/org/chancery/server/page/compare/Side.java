package org.chancery.server.page.compare;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.server.http.HttpProblem;

/** The lists into which two sources are sorted, the most telling first. */
enum Side {
    OPPOSED,
    ALIKE,
    ONLY_A,
    ONLY_B;

    /** Returns the name in an address, such as {@code only-a}. */
    String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the list that is asked for; throws {@link HttpProblem} 400 if there is none such. */
    static Optional<Side> asked(String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(values())
                .filter(side -> side.value().equals(value))
                .findFirst()
                .orElseThrow(() -> HttpProblem.badRequest("'show' takes one of "
                        + Arrays.stream(values()).map(Side::value).collect(Collectors.joining(", ")) + ", not '"
                        + value + "'.")));
    }
}
