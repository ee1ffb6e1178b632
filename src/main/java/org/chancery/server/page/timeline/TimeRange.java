package org.chancery.server.page.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.chancery.model.PartialDate;
import org.chancery.model.TimeExtent;
import org.chancery.server.page.PageData;
import org.chancery.vocab.CY;

/**
 * A time as a range of days. A vague date, such as a month, has no core: nothing says which of its days is meant.
 *
 * @param from the first day that it may reach; absent if the beginning is open
 * @param to the last day that it may reach; absent if the end is open
 * @param core the days that it surely takes; absent if there are none
 */
public record TimeRange(Optional<LocalDate> from, Optional<LocalDate> to, Optional<Core> core) {
    /**
     * Days that a time surely takes.
     *
     * @param from absent if the beginning is open
     * @param to absent if the end is open
     */
    public record Core(Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** Returns the range of a time of the data; absent if it has neither bounds nor a form that gives them. */
    public static Optional<TimeRange> of(PageData data, Node time) {
        return parse(data.text(time, CY.edtf)).or(() -> bounded(data, time));
    }

    /** Returns the range of a date or interval in EDTF, such as {@code 2006/2012-05}; absent for anything else. */
    public static Optional<TimeRange> parse(String edtf) {
        try {
            return Optional.of(of(TimeExtent.parse(edtf)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static TimeRange of(TimeExtent extent) {
        return new TimeRange(
                extent.from().map(PartialDate::earliest), extent.to().map(PartialDate::latest), core(extent));
    }

    private static Optional<Core> core(TimeExtent extent) {
        if (extent.isSingle()) {
            return extent.from().filter(PartialDate::isDay).map(day -> day(day.earliest()));
        }
        Core core = new Core(extent.from().map(PartialDate::latest), extent.to().map(PartialDate::earliest));
        boolean empty = core.from().isPresent()
                && core.to().isPresent()
                && core.from().get().isAfter(core.to().get());
        return empty ? Optional.empty() : Optional.of(core);
    }

    private static Core day(LocalDate day) {
        return new Core(Optional.of(day), Optional.of(day));
    }

    private static Optional<TimeRange> bounded(PageData data, Node time) {
        TimeRange range = new TimeRange(bound(data, time, CY.earliest), bound(data, time, CY.latest), Optional.empty());
        return range.from().isEmpty() && range.to().isEmpty() ? Optional.empty() : Optional.of(range);
    }

    private static Optional<LocalDate> bound(PageData data, Node time, Property property) {
        try {
            return Optional.of(data.text(time, property))
                    .filter(instant -> !instant.isEmpty())
                    .map(instant -> OffsetDateTime.parse(instant).toLocalDate());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Tells whether the range shares a day with the days from one to another, either of which may be open. */
    public boolean overlaps(Optional<LocalDate> first, Optional<LocalDate> last) {
        boolean beginsInTime = from.isEmpty() || last.isEmpty() || !from.get().isAfter(last.get());
        boolean endsInTime = to.isEmpty() || first.isEmpty() || !to.get().isBefore(first.get());
        return beginsInTime && endsInTime;
    }
}
