package org.chancery.server.page.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The days that a drawing shows, from its left edge to its right, and the marks along them. */
final class Axis {
    private static final int MOST_TICKS = 7;
    private static final double MARGIN = 1.5;
    private static final double WHOLE = 100;
    private static final int LEAST_DAYS = 10;
    private static final List<Step> STEPS = List.of(
            new Step(1, ChronoUnit.DAYS),
            new Step(7, ChronoUnit.DAYS),
            new Step(1, ChronoUnit.MONTHS),
            new Step(3, ChronoUnit.MONTHS),
            new Step(6, ChronoUnit.MONTHS),
            new Step(1, ChronoUnit.YEARS),
            new Step(2, ChronoUnit.YEARS),
            new Step(5, ChronoUnit.YEARS),
            new Step(10, ChronoUnit.YEARS),
            new Step(25, ChronoUnit.YEARS),
            new Step(100, ChronoUnit.YEARS),
            new Step(500, ChronoUnit.YEARS),
            new Step(2_000, ChronoUnit.YEARS));

    private final LocalDate first;
    private final long days;

    private Axis(LocalDate first, long days) {
        this.first = first;
        this.days = days;
    }

    /** Marks at equal distance. */
    private record Step(int size, ChronoUnit unit) {
        LocalDate start(LocalDate day) {
            return switch (unit) {
                case DAYS -> day;
                case MONTHS -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / size * size + 1);
                default -> LocalDate.of(Math.floorDiv(day.getYear(), size) * size, 1, 1);
            };
        }

        String label(LocalDate day) {
            return switch (unit) {
                case DAYS -> day.toString();
                case MONTHS -> day.toString().substring(0, "2012-02".length());
                default -> String.format(Locale.ROOT, "%d", day.getYear());
            };
        }
    }

    /** Returns an axis on which each bound of the ranges lies, wide enough to tell days apart. */
    static Axis over(List<TimeRange> ranges) {
        List<LocalDate> bounds = ranges.stream()
                .flatMap(range -> Stream.concat(range.from().stream(), range.to().stream()))
                .sorted()
                .toList();
        LocalDate least = bounds.get(0);
        LocalDate most = bounds.get(bounds.size() - 1);
        long room = Math.max(1, (LEAST_DAYS - ChronoUnit.DAYS.between(least, most)) / 2);
        long beyond = Math.max(room, ChronoUnit.DAYS.between(least, most) / 50);
        return new Axis(least.minusDays(beyond), ChronoUnit.DAYS.between(least, most) + 2 * beyond + 1);
    }

    /** Returns the place where the day begins, in percent of the width. */
    double place(LocalDate day) {
        double share = ChronoUnit.DAYS.between(first, day) / (double) days;
        return MARGIN + share * (WHOLE - 2 * MARGIN);
    }

    double begin() {
        return MARGIN;
    }

    double end() {
        return WHOLE - MARGIN;
    }

    /** Returns the marks, the earliest first. */
    List<Timeline.Tick> ticks() {
        return on(step -> marks(step)
                .map(day -> new Timeline.Tick(step.label(day), Timeline.percent(place(day))))
                .toList());
    }

    /** Returns what the marks count: days, months or years. */
    String unit() {
        return on(step -> step.unit().toString().toLowerCase(Locale.ROOT));
    }

    private <T> T on(Function<Step, T> work) {
        Step fitting = STEPS.stream()
                .filter(step -> marks(step).count() <= MOST_TICKS)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        return work.apply(fitting);
    }

    private Stream<LocalDate> marks(Step step) {
        LocalDate last = first.plusDays(days);
        return Stream.iterate(step.start(first), day -> day.isBefore(last), day -> day.plus(step.size(), step.unit()))
                .filter(day -> !day.isBefore(first));
    }
}
