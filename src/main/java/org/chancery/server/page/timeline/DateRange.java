package org.chancery.server.page.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.PartialDate;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.page.Address;

/**
 * The dates to which a page keeps.
 *
 * @param from the first day; absent for no beginning
 * @param to the last day, inclusive; absent for no end
 */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Returns what {@code from} and {@code to} of the address ask for; throws {@link HttpProblem} 400 if they are no dates. */
    public static DateRange of(Address address) {
        DateRange range =
                new DateRange(day(address, "from", PartialDate::earliest), day(address, "to", PartialDate::latest));
        if (range.from.isPresent() && range.to.isPresent() && range.to.get().isBefore(range.from.get())) {
            throw HttpProblem.badRequest("'to' lies before 'from'; exchange them, or leave one out.");
        }
        return range;
    }

    private static Optional<LocalDate> day(Address address, String name, Function<PartialDate, LocalDate> day) {
        return Optional.of(address.value(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> day.apply(date(name, value)));
    }

    private static PartialDate date(String name, String value) {
        try {
            return PartialDate.parse(value);
        } catch (DateTimeException e) {
            throw HttpProblem.badRequest(
                    "'" + name + "' takes a date such as 2012, 2012-02 or 2012-02-07, not '" + value + "'.");
        }
    }

    /** Tells whether no date is left out, nor a thing without date. */
    public boolean everything() {
        return from.isEmpty() && to.isEmpty();
    }

    /** Tells whether the time may lie, at least in part, within the range; a time in no known form does not. */
    public boolean touches(String edtf) {
        return everything()
                || TimeRange.parse(edtf).filter(time -> time.overlaps(from, to)).isPresent();
    }
}
