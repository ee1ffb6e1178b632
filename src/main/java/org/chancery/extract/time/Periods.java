package org.chancery.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.chancery.model.PartialDate;
import org.chancery.model.TimeExtent;

/** Periods of the calendar as extents. */
final class Periods {
    private static final int DAYS_OF_A_WEEK = 7;

    private Periods() {}

    static TimeExtent day(LocalDate day) {
        return TimeExtent.of(PartialDate.of(day));
    }

    static TimeExtent years(int from, int to) {
        return TimeExtent.between(PartialDate.of(from), PartialDate.of(to));
    }

    static TimeExtent months(YearMonth from, YearMonth to) {
        return TimeExtent.between(PartialDate.of(from), PartialDate.of(to));
    }

    /** Returns the year, or its first, middle or last third for early, mid and late. */
    static TimeExtent year(int year, String part) {
        int third = third(part);
        return third < 0
                ? TimeExtent.of(PartialDate.of(year))
                : months(YearMonth.of(year, third * 4 + 1), YearMonth.of(year, third * 4 + 4));
    }

    /** Returns the month, or its first, middle or last ten days for early, mid and late. */
    static TimeExtent month(YearMonth month, String part) {
        int third = third(part);
        if (third < 0) {
            return TimeExtent.of(PartialDate.of(month));
        }
        LocalDate last = third == 2 ? month.atEndOfMonth() : month.atDay(third * 10 + 10);
        return TimeExtent.between(PartialDate.of(month.atDay(third * 10 + 1)), PartialDate.of(last));
    }

    private static int third(String part) {
        return part.isEmpty()
                ? -1
                : part.matches("early|.*(?:start|beginning) of") ? 0 : part.startsWith("mid") ? 1 : 2;
    }

    /** Returns the three months of the season, the winter from December of the year. */
    static TimeExtent season(int year, String name, String part) {
        int first =
                switch (name) {
                    case "spring" -> 3;
                    case "summer" -> 6;
                    case "winter" -> 12;
                    default -> 9;
                };
        YearMonth from = YearMonth.of(year, first);
        int third = third(part);
        return third < 0 ? months(from, from.plusMonths(2)) : TimeExtent.of(PartialDate.of(from.plusMonths(third)));
    }

    static TimeExtent weekend(LocalDate today, int steps, boolean ahead) {
        int weeks = steps > 0 || (steps == 0 && ahead) ? 1 : 0;
        LocalDate saturday =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)).plusWeeks(weeks);
        return TimeExtent.between(PartialDate.of(saturday), PartialDate.of(saturday.plusDays(1)));
    }

    /** Returns the day, week, month, year or decade that is so many of them away from the one that holds the day. */
    static TimeExtent unit(LocalDate day, int steps, ChronoUnit unit) {
        LocalDate moved = day.plus(steps, unit);
        return switch (unit) {
            case WEEKS -> week(moved);
            case MONTHS -> TimeExtent.of(PartialDate.of(YearMonth.from(moved)));
            case YEARS -> TimeExtent.of(PartialDate.of(moved.getYear()));
            case DECADES -> TimeExtent.of(PartialDate.of(moved.getYear()));
            default -> day(moved);
        };
    }

    private static TimeExtent week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return TimeExtent.between(PartialDate.of(monday), PartialDate.of(monday.plusDays(DAYS_OF_A_WEEK - 1)));
    }

    /** Returns what is so many units away from the date; throws if the date is coarser than the unit. */
    static TimeExtent unitFrom(PartialDate date, int steps, ChronoUnit unit) {
        boolean coarse = unit == ChronoUnit.DAYS || unit == ChronoUnit.WEEKS ? !date.isDay() : false;
        if (coarse || (unit == ChronoUnit.MONTHS && date.month() == 0)) {
            throw new IllegalArgumentException(date + " is coarser than " + unit);
        }
        return unit == ChronoUnit.WEEKS ? day(date.earliest().plusWeeks(steps)) : unit(date.earliest(), steps, unit);
    }

    /** Returns the day, month or year that holds the date; throws if the date is coarser. */
    static TimeExtent coarser(PartialDate date, ChronoUnit unit) {
        return unitFrom(date, 0, unit);
    }

    /** Returns the extent without days, and without months unless they are kept. */
    static TimeExtent cut(TimeExtent extent, boolean keepMonths) {
        return new TimeExtent(
                extent.from().map(d -> cut(d, keepMonths)), extent.to().map(d -> cut(d, keepMonths)));
    }

    private static PartialDate cut(PartialDate date, boolean keepMonths) {
        return new PartialDate(date.year(), keepMonths ? date.month() : 0, 0);
    }

    /** Returns the extent in another year, its days and months kept. */
    static TimeExtent inYear(TimeExtent extent, int year) {
        Optional<PartialDate> from = extent.from().map(d -> new PartialDate(year, d.month(), d.day()));
        return new TimeExtent(from, extent.to().map(d -> new PartialDate(year, d.month(), d.day())));
    }
}
