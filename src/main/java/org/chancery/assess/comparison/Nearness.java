package org.chancery.assess.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.assess.statement.Statement;

/** Whether two statements are of one time: they stand in one document, or in documents less than a year apart. */
final class Nearness {
    private static final long DAYS = 366;

    private Nearness() {}

    /** Statements of two documents are not near if nothing tells when one of them was published. */
    static boolean of(Statement one, Statement other) {
        return one.document().equals(other.document()) || near(one.date(), other.date());
    }

    private static boolean near(Optional<String> one, Optional<String> other) {
        return one.isPresent()
                && other.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(one.get()), LocalDate.parse(other.get()))) <= DAYS;
    }
}
