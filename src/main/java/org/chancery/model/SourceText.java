package org.chancery.model;

import java.util.Arrays;

/**
 * The untouched text of a document, addressed by code points.
 *
 * <p>Java's strings count UTF-16 units; a text with characters outside the Basic Multilingual Plane keeps the units at
 * which its code points begin, so that both directions are exact. Equal if the characters are equal.
 */
public final class SourceText {
    private final String value;
    private final int length;
    /** The UTF-16 unit at which each code point begins, and the length at the end; empty if units and points agree. */
    private final int[] units;

    private SourceText(String value) {
        this.value = value;
        this.length = value.codePointCount(0, value.length());
        this.units = length == value.length() ? new int[0] : unitsOf(value, length);
    }

    /** Returns the text over exactly the characters given. */
    public static SourceText of(String value) {
        return new SourceText(value);
    }

    private static int[] unitsOf(String value, int length) {
        int[] units = new int[length + 1];
        int unit = 0;
        for (int i = 0; i < length; i++) {
            units[i] = unit;
            unit += Character.charCount(value.codePointAt(unit));
        }
        units[length] = unit;
        return units;
    }

    public String value() {
        return value;
    }

    /** Returns the number of code points. */
    public int length() {
        return length;
    }

    /** Returns the characters of the span; throws {@link IndexOutOfBoundsException} if it ends after the text does. */
    public String slice(Span span) {
        return value.substring(toUnit(span.start()), toUnit(span.end()));
    }

    /** Returns the UTF-16 unit at which the code point begins; the text's length in units for its length in points. */
    public int toUnit(int codePoint) {
        if (codePoint < 0 || codePoint > length) {
            throw new IndexOutOfBoundsException("code point " + codePoint + " of " + length);
        }
        return units.length == 0 ? codePoint : units[codePoint];
    }

    /** Returns the code point that the UTF-16 unit belongs to. */
    public int toCodePoint(int unit) {
        if (unit < 0 || unit > value.length()) {
            throw new IndexOutOfBoundsException("unit " + unit + " of " + value.length());
        }
        if (units.length == 0) {
            return unit;
        }
        int found = Arrays.binarySearch(units, unit);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText text && value.equals(text.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
