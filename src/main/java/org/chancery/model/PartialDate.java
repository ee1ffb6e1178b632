package org.chancery.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that is as precise as its source: a year, a month of a year, or a day.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 if not known
 * @param day 1 to 31, or 0 if not known; 0 whenever {@code month} is
 */
public record PartialDate(int year, int month, int day) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?!00)(\\d{2})(?:-(?!00)(\\d{2}))?)?");

    public PartialDate {
        if (year < 1 || year > 9999 || month < 0 || month > 12 || (month == 0 && day != 0)) {
            throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day);
        }
        if (day < 0 || (day > 0 && day > YearMonth.of(year, month).lengthOfMonth())) {
            throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, 0, 0);
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), 0);
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Reads {@code 2012}, {@code 2012-02} or {@code 2012-02-07}; throws {@link DateTimeException} for anything else. */
    public static PartialDate parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new DateTimeException("not a year, month or day: '" + text + "'");
        }
        try {
            return new PartialDate(Integer.parseInt(form.group(1)), number(form.group(2)), number(form.group(3)));
        } catch (IllegalArgumentException e) {
            throw new DateTimeException("no such date: '" + text + "'", e);
        }
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    public boolean isDay() {
        return day > 0;
    }

    /** Returns the first day that this date may mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** Returns the last day that this date may mean. */
    public LocalDate latest() {
        if (isDay()) {
            return earliest();
        }
        return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }

    /** Returns the ISO 8601 form, which is also the EDTF one. */
    @Override
    public String toString() {
        String text = String.format(Locale.ROOT, "%04d", year);
        text += month == 0 ? "" : String.format(Locale.ROOT, "-%02d", month);
        return text + (day == 0 ? "" : String.format(Locale.ROOT, "-%02d", day));
    }
}
