package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SourceTextTest {
    private static final String DOVE = "\uD83D\uDD4A";

    /** Texts in which plain letters, Arabic ones, combining marks and characters of two units stand mixed. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "\n", "ش", "e\u0301", "\u00A0", DOVE, "\uD800\uDF48", "\uD83C\uDDF8\uD83C\uDDFE")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void leadsFromEveryCodePointToItsUnitAndBack(@ForAll("texts") String value) {
        SourceText text = SourceText.of(value);
        for (int point = 0; point <= text.length(); point++) {
            assertThat(text.toUnit(point)).isEqualTo(value.offsetByCodePoints(0, point));
            assertThat(text.toCodePoint(text.toUnit(point))).isEqualTo(point);
        }
    }

    @Property
    void leadsFromEveryUnitToTheCodePointItBelongsTo(@ForAll("texts") String value) {
        SourceText text = SourceText.of(value);
        for (int unit = 0; unit < value.length(); unit++) {
            int begin = text.toUnit(text.toCodePoint(unit));
            assertThat(unit).isBetween(begin, begin + Character.charCount(value.codePointAt(begin)) - 1);
        }
    }

    @Property
    void slicesByCodePoints(
            @ForAll("texts") String value, @ForAll @IntRange(max = 29) int from, @ForAll @IntRange(max = 30) int size) {
        int[] points = value.codePoints().toArray();
        Assume.that(points.length > 0);
        int start = from % points.length;
        int end = start + 1 + size % (points.length - start);

        assertThat(SourceText.of(value).slice(new Span(start, end))).isEqualTo(new String(points, start, end - start));
    }

    @Property
    void isOnlyItsCharacters(@ForAll("texts") String value) {
        SourceText text = SourceText.of(value);

        assertThat(text).isEqualTo(SourceText.of(value)).hasSameHashCodeAs(SourceText.of(value));
        assertThat(text).hasToString(value);
        assertThat(text).isNotEqualTo(SourceText.of(value + "x")).isNotEqualTo(value);
    }

    @Example
    void refusesOffsetsBeyondTheText() {
        SourceText text = SourceText.of(DOVE + "ab");

        assertThat(text.length()).isEqualTo(3);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.slice(new Span(0, 4)));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.toUnit(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.toCodePoint(5));
    }

    @Example
    void hasNothingInAnEmptyText() {
        assertThat(SourceText.of("").length()).isZero();
        assertThat(SourceText.of("").toUnit(0)).isZero();
        assertThat(SourceText.of("").toCodePoint(0)).isZero();
    }
}
