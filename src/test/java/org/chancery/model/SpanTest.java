package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
    private final Span span = new Span(3, 7);

    @Test
    void refusesToBeEmptyReversedOrBeforeTheText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 3)).withMessage("not a span: 3..3");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    }

    @Test
    void countsItsCodePoints() {
        assertThat(span.length()).isEqualTo(4);
    }

    @Test
    void containsItselfAndItsPartsButNotItsEnd() {
        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(4, 6))).isTrue();
        assertThat(span.contains(new Span(2, 6))).isFalse();
        assertThat(span.contains(new Span(4, 8))).isFalse();
        assertThat(span.contains(3)).isTrue();
        assertThat(span.contains(7)).isFalse();
    }

    @Test
    void doesNotOverlapItsNeighbour() {
        assertThat(span.overlaps(new Span(7, 9))).isFalse();
        assertThat(span.overlaps(new Span(1, 3))).isFalse();
        assertThat(span.overlaps(new Span(6, 9))).isTrue();
        assertThat(span.overlaps(new Span(1, 4))).isTrue();
    }

    @Test
    void coversWhatLiesBetween() {
        assertThat(span.cover(new Span(10, 12))).isEqualTo(new Span(3, 12));
        assertThat(span.cover(new Span(1, 2))).isEqualTo(new Span(1, 7));
    }

    @Test
    void movesAsAWhole() {
        assertThat(span.shift(5)).isEqualTo(new Span(8, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> span.shift(-4));
    }

    @Test
    void sortsTheLongerFirstAmongThoseThatBeginTogether() {
        List<Span> sorted = Stream.of(new Span(3, 5), new Span(4, 5), span, new Span(0, 1))
                .sorted()
                .toList();

        assertThat(sorted).containsExactly(new Span(0, 1), span, new Span(3, 5), new Span(4, 5));
    }
}
