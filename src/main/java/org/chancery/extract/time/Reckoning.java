package org.chancery.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chancery.model.PartialDate;
import org.chancery.model.TimeExtent;

/**
 * Works out what an expression means: news looks back, so the past is preferred where a year or a week is left open.
 *
 * @param document the document's date; without it what is counted from it stays unresolved
 * @param story the date of the event that the text told last; without it, what came earlier is counted from the document's date
 * @param ahead whether the sentence looks ahead, as with "will"
 */
record Reckoning(Optional<PartialDate> document, Optional<TimeExtent> story, boolean ahead) {
    private static final int DAYS_AHEAD = 45;

    /** Returns the time; absent if it cannot be known, or if there is no such day. */
    Optional<TimeExtent> extent(TimeRule rule, Matcher match) {
        try {
            return reckon(rule, match);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<TimeExtent> reckon(TimeRule rule, Matcher match) {
        return switch (rule.meaning()) {
            case DATE -> date(match);
            case DAYS -> days(match);
            case SEASON -> year(match, Month.MARCH).map(y -> Periods.season(y, text(match, "s"), text(match, "part")));
            case DECADE -> Pieces.number(match, "y").map(y -> Periods.years(y, y + 9));
            case PREVIOUS_DECADE -> document.map(d -> d.year() / 10 * 10).map(y -> Periods.years(y - 10, y - 1));
            case YEARS -> years(match);
            case YEAR -> Pieces.number(match, "y").map(y -> Periods.year(y, text(match, "part")));
            case NOTHING -> Optional.empty();
            case SAME -> same(match);
            case LATER, FOLLOW -> fromStory(match);
            default -> fromDocument(rule, match);
        };
    }

    private Optional<TimeExtent> fromDocument(TimeRule rule, Matcher match) {
        if (document.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = document.get().latest();
        Optional<TimeExtent> extent =
                switch (rule.meaning()) {
                    case DAY -> Optional.of(Periods.day(today.plusDays(rule.shift())));
                    case WEEKDAY -> Optional.of(Periods.day(weekday(match, today)));
                    case WEEKDAY_OF_WEEK -> Optional.of(Periods.day(weekdayOfWeek(match, today)));
                    case WEEKEND -> Optional.of(Periods.weekend(today, steps(match), ahead));
                    case RELATIVE -> Optional.of(Periods.unit(today, steps(match), Pieces.unit(match)));
                    case AGO -> Pieces.number(match, "n").map(n -> Periods.unit(today, -n, Pieces.unit(match)));
                    case SPAN_PAST, LASTING -> Optional.of(past(match, today));
                    default -> throw new IllegalArgumentException("not counted from the document: " + rule);
                };
        return extent.map(this::noFinerThanDocument);
    }

    private TimeExtent past(Matcher match, LocalDate today) {
        long count = Pieces.number(match, "n").orElse(1);
        LocalDate from = today.minus(count, Pieces.unit(match));
        boolean long_ = Pieces.unit(match).compareTo(ChronoUnit.YEARS) >= 0;
        PartialDate start = long_ && count > 1 ? PartialDate.of(from.getYear()) : PartialDate.of(from);
        return TimeExtent.between(start, document.orElseThrow());
    }

    private Optional<TimeExtent> date(Matcher match) {
        Month month = Pieces.month(match).orElseThrow(() -> new DateTimeException("no month"));
        Optional<Integer> day = Pieces.number(match, "d");
        Optional<Integer> year = day.isPresent() ? year(match, month, day.get()) : year(match, month);
        return year.map(y -> day.isPresent()
                ? Periods.day(LocalDate.of(y, month, day.get()))
                : Periods.month(YearMonth.of(y, month), text(match, "part")));
    }

    private Optional<TimeExtent> days(Matcher match) {
        Month month = Pieces.month(match).orElseThrow(() -> new DateTimeException("no month"));
        int first = Pieces.number(match, "d").orElseThrow();
        int last = Pieces.number(match, "d2").orElseThrow();
        return year(match, month, first)
                .map(y -> TimeExtent.between(
                        new PartialDate(y, month.getValue(), first), new PartialDate(y, month.getValue(), last)));
    }

    private static Optional<TimeExtent> years(Matcher match) {
        int from = Pieces.number(match, "y").orElseThrow();
        int to = Pieces.number(match, "y2").orElseThrow();
        int full = to < 100 ? from / 100 * 100 + to : to;
        return full > from ? Optional.of(Periods.years(from, full)) : Optional.empty();
    }

    /** Returns the year given, or that of the last such month, or of the next where the text looks ahead. */
    private Optional<Integer> year(Matcher match, Month month) {
        Optional<Integer> given = givenYear(match);
        return given.isPresent() ? given : document.map(date -> openYear(date, month, text(match, "rel")));
    }

    /** Returns the year in figures, or counted from the document's as in "of last year". */
    private Optional<Integer> givenYear(Matcher match) {
        Optional<Integer> counted = Pieces.group(match, "ry")
                .flatMap(word -> document.map(date -> date.year()
                        + switch (word) {
                            case "last" -> -1;
                            case "next" -> 1;
                            default -> 0;
                        }));
        return counted.or(() -> Pieces.number(match, "y"));
    }

    private int openYear(PartialDate date, Month month, String relative) {
        int now = date.latest().getMonthValue();
        if (relative.startsWith("next") || (ahead && relative.isEmpty())) {
            return month.getValue() >= now ? date.year() : date.year() + 1;
        }
        boolean strictly = relative.equals("last");
        return month.getValue() < now || (month.getValue() == now && !strictly) ? date.year() : date.year() - 1;
    }

    private Optional<Integer> year(Matcher match, Month month, int day) {
        Optional<Integer> given = givenYear(match);
        return given.isPresent() ? given : document.map(date -> nearest(date, month, day));
    }

    private int nearest(PartialDate date, Month month, int day) {
        LocalDate latest = date.latest().plusDays(ahead ? 300 : DAYS_AHEAD);
        LocalDate candidate = LocalDate.of(latest.getYear(), month, day);
        return candidate.isAfter(latest) ? latest.getYear() - 1 : latest.getYear();
    }

    private LocalDate weekday(Matcher match, LocalDate today) {
        DayOfWeek day = Pieces.weekday(match).orElseThrow();
        String relative = text(match, "rel");
        if (relative.startsWith("next") || relative.endsWith("coming") || (ahead && relative.isEmpty())) {
            return today.with(TemporalAdjusters.next(day));
        }
        return today.with(
                relative.equals("last") ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
    }

    private static LocalDate weekdayOfWeek(Matcher match, LocalDate today) {
        DayOfWeek day = Pieces.weekday(match).orElseThrow();
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(steps(match))
                .with(TemporalAdjusters.nextOrSame(day));
    }

    private Optional<TimeExtent> same(Matcher match) {
        return story.flatMap(time -> time.from()).map(date -> Periods.coarser(date, Pieces.unit(match)));
    }

    private Optional<TimeExtent> fromStory(Matcher match) {
        String words = match.group().strip();
        boolean back =
                words.matches(".*(?:earlier|before)") || text(match, "follow").startsWith("pre");
        Optional<TimeExtent> anchor = back ? story.or(() -> document.map(TimeExtent::of)) : story;
        int count = Pieces.number(match, "n").orElse(1);
        return anchor.flatMap(time -> back ? time.from() : time.to())
                .map(date -> Periods.unitFrom(date, back ? -count : count, Pieces.unit(match)));
    }

    private static int steps(Matcher match) {
        String relative = text(match, "rel");
        if (relative.endsWith("coming") || relative.equals("next")) {
            return 1;
        }
        return relative.equals("last") || relative.equals("the past") ? -1 : 0;
    }

    private static String text(Matcher match, String name) {
        return Pieces.group(match, name).orElse("");
    }

    private TimeExtent noFinerThanDocument(TimeExtent extent) {
        PartialDate date = document.orElseThrow();
        return date.isDay() ? extent : Periods.cut(extent, date.month() > 0);
    }
}
