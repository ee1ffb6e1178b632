package org.chancery.server.page.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.PartialDate;
import org.chancery.model.TimeExtent;

/**
 * The days that a date or interval may mean.
 *
 * @param first the first day; absent if the beginning is open
 * @param last the last day, inclusive; absent if the end is open
 */
public record DaySpan(Optional<LocalDate> first, Optional<LocalDate> last) {
    private static final Pattern INSTANT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T.*");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-(2[1-4])");

    /** The first and the last month of spring, summer, autumn and winter, as EDTF numbers them; winter ends a year later. */
    private static final Map<String, int[]> SEASONS =
            Map.of("21", new int[] {3, 5}, "22", new int[] {6, 8}, "23", new int[] {9, 11}, "24", new int[] {12, 14});

    /** Reads an EDTF date, season or interval, marks of doubt left aside, or an instant; absent for all else. */
    public static Optional<DaySpan> parse(String text) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0)) && !text.startsWith("..")) {
            return Optional.empty();
        }
        String plain = INSTANT.matcher(text.replaceAll("[?~%]", "")).replaceFirst("$1");
        Matcher season = QUARTER.matcher(plain);
        try {
            return Optional.of(season.matches() ? season(season) : of(TimeExtent.parse(plain)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static DaySpan of(TimeExtent time) {
        return new DaySpan(time.from().map(PartialDate::earliest), time.to().map(PartialDate::latest));
    }

    private static DaySpan season(Matcher season) {
        int[] months = SEASONS.get(season.group(2));
        LocalDate year = LocalDate.of(Integer.parseInt(season.group(1)), 1, 1);
        return new DaySpan(
                Optional.of(year.plusMonths(months[0] - 1L)),
                Optional.of(year.plusMonths(months[1]).minusDays(1)));
    }
}
