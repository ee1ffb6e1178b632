package org.chancery.model;

import java.time.DateTimeException;
import java.util.Optional;

/**
 * A time with bounds that are as precise as the words that give it; either bound may be open, not both.
 *
 * @param from the first date; absent if the beginning is open
 * @param to the last date, inclusive; absent if the end is open; equal to {@code from} for a single date
 */
public record TimeExtent(Optional<PartialDate> from, Optional<PartialDate> to) {
    private static final String OPEN = "..";

    public TimeExtent {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("a time needs a bound");
        }
        if (from.isPresent()
                && to.isPresent()
                && to.get().latest().isBefore(from.get().earliest())) {
            throw new IllegalArgumentException("a time ends before it begins: " + from.get() + "/" + to.get());
        }
    }

    public static TimeExtent of(PartialDate date) {
        return new TimeExtent(Optional.of(date), Optional.of(date));
    }

    public static TimeExtent between(PartialDate from, PartialDate to) {
        return new TimeExtent(Optional.of(from), Optional.of(to));
    }

    public static TimeExtent since(PartialDate from) {
        return new TimeExtent(Optional.of(from), Optional.empty());
    }

    public static TimeExtent until(PartialDate to) {
        return new TimeExtent(Optional.empty(), Optional.of(to));
    }

    /**
     * Reads a date or an interval such as {@code 2006/2012-05} or {@code 2006/..}; throws {@link DateTimeException}
     * for anything else.
     */
    public static TimeExtent parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(PartialDate.parse(text));
        }
        try {
            return new TimeExtent(bound(text.substring(0, slash)), bound(text.substring(slash + 1)));
        } catch (IllegalArgumentException e) {
            throw new DateTimeException(e.getMessage(), e);
        }
    }

    private static Optional<PartialDate> bound(String text) {
        return text.isEmpty() || text.equals(OPEN) ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    public boolean isSingle() {
        return from.equals(to);
    }

    /** Returns the EDTF form: a date, or an interval with {@code ..} for an open bound. */
    @Override
    public String toString() {
        if (isSingle()) {
            return from.orElseThrow().toString();
        }
        return from.map(PartialDate::toString).orElse(OPEN) + "/"
                + to.map(PartialDate::toString).orElse(OPEN);
    }
}
