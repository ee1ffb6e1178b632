package org.chancery.server.page.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.server.page.Link;
import org.chancery.server.page.timeline.Timeline.Bar;
import org.chancery.server.page.timeline.Timeline.Tick;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static TimelineEntry entry(String lane, String words, String edtf) {
        return new TimelineEntry(lane, Link.plain(words), edtf, TimeRange.parse(edtf), "affirmed");
    }

    private static Timeline timeline(TimelineEntry... entries) {
        return Timeline.of("Times", List.of(entries));
    }

    private static List<Bar> bars(Timeline timeline) {
        return timeline.lanes().stream().flatMap(lane -> lane.bars().stream()).toList();
    }

    private static double number(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }

    @Test
    void aDayIsCertainAndAMonthIsARangeWithoutCore() {
        TimeRange day = TimeRange.parse("2012-02-07").orElseThrow();
        TimeRange month = TimeRange.parse("2012-02").orElseThrow();

        assertThat(day.core()).isPresent();
        assertThat(month.from()).contains(LocalDate.of(2012, 2, 1));
        assertThat(month.to()).contains(LocalDate.of(2012, 2, 29));
        assertThat(month.core()).isEmpty();
    }

    @Test
    void anIntervalIsCertainBetweenItsVagueEnds() {
        TimeRange range = TimeRange.parse("2002/2011-05").orElseThrow();

        assertThat(range.from()).contains(LocalDate.of(2002, 1, 1));
        assertThat(range.core().orElseThrow().from()).contains(LocalDate.of(2002, 12, 31));
        assertThat(range.core().orElseThrow().to()).contains(LocalDate.of(2011, 5, 1));
        assertThat(range.to()).contains(LocalDate.of(2011, 5, 31));
        assertThat(TimeRange.parse("2012/2012").orElseThrow().core()).isEmpty();
    }

    @Test
    void whatIsNoDateIsToldButNotDrawn() {
        Timeline timeline = timeline(entry("a", "spring", "2012-21"));

        assertThat(TimeRange.parse("soon")).isEmpty();
        assertThat(timeline.drawn()).isFalse();
        assertThat(timeline.undrawn()).isEqualTo(1);
        assertThat(timeline.entries()).hasSize(1);
    }

    @Test
    void barsLieWithinTheDrawingInTheirOrder() {
        List<Bar> bars = bars(
                timeline(entry("a", "first", "2000"), entry("a", "open", "2005/.."), entry("b", "last", "2012-02-07")));

        assertThat(bars).allSatisfy(bar -> {
            assertThat(number(bar.x())).isBetween(0.0, 100.0);
            assertThat(number(bar.x()) + number(bar.width())).isBetween(0.0, 100.0);
        });
        assertThat(number(bars.get(0).x())).isLessThan(number(bars.get(1).x()));
        assertThat(bars.get(1).openEnd()).isTrue();
        assertThat(bars.get(0).coreWidth()).isEmpty();
        assertThat(bars.get(2).coreWidth()).isNotEmpty();
    }

    @Test
    void noBarCoversAnother() {
        Timeline timeline = timeline(Stream.of("2001/2009", "2002/2004", "2003/2010", "2010", "2001")
                .map(edtf -> entry("offices", "an office of many words " + edtf, edtf))
                .toArray(TimelineEntry[]::new));

        assertThat(timeline.lanes()).hasSize(1);
        for (Bar one : bars(timeline)) {
            for (Bar other : bars(timeline)) {
                boolean apart = number(one.x()) + number(one.width()) <= number(other.x())
                        || number(other.x()) + number(other.width()) <= number(one.x());
                assertThat(one.equals(other) || one.y() != other.y() || apart).isTrue();
            }
        }
        assertThat(timeline.height())
                .isGreaterThan(bars(timeline).stream().mapToInt(Bar::y).max().orElse(0) + 30);
    }

    @Test
    void theMarksFitTheSpan() {
        assertThat(timeline(entry("a", "x", "2012-02-07")).unit()).isEqualTo("days");
        assertThat(timeline(entry("a", "x", "2012-02"), entry("a", "y", "2012-06"))
                        .ticks())
                .extracting(Tick::label)
                .contains("2012-03");
        assertThat(timeline(entry("a", "x", "1946"), entry("a", "y", "2012")).ticks())
                .extracting(Tick::label)
                .contains("1950", "2000");
        assertThat(timeline(entry("a", "x", "0001"), entry("a", "y", "9999")).ticks())
                .hasSizeBetween(2, 7);
    }

    @Test
    void longWordsAreCutBetweenCharacters() {
        Bar bar = bars(timeline(entry("a", "🕊".repeat(60), "2012"))).get(0);

        assertThat(bar.label()).endsWith("🕊…");
        assertThat(bar.entry().what().text()).hasSize(120);
    }

    @Test
    void aRangeMeetsAnotherByDays() {
        TimeRange range = TimeRange.parse("2012-02/..").orElseThrow();

        assertThat(range.overlaps(Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty()))
                .isTrue();
        assertThat(range.overlaps(Optional.empty(), Optional.of(LocalDate.of(2012, 1, 31))))
                .isFalse();
    }
}
