package org.chancery.server.page.thing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pager;
import org.chancery.server.page.PropositionReader;
import org.chancery.server.page.timeline.TimeRange;
import org.chancery.server.page.timeline.Timeline;
import org.chancery.server.page.timeline.TimelineEntry;

/** Draws the statements that have a time. */
final class TimesReader {
    private static final int SIZE = 80;

    private final PageData data;
    private final PropositionReader words;

    TimesReader(PageData data) {
        this.data = data;
        this.words = new PropositionReader(data);
    }

    private record Dated(IndexedStatement statement, Node time, Optional<TimeRange> range) {
        /** Orders by the first day, what cannot be drawn at the end. */
        LocalDate first() {
            return range.flatMap(days -> days.from().or(days::to)).orElse(LocalDate.MAX);
        }
    }

    /** Returns one part of the times of the statements, the earliest first. */
    ResourcePage.Times of(String name, List<IndexedStatement> statements, int part, IntFunction<String> address) {
        List<Dated> dated = statements.stream()
                .flatMap(statement ->
                        statement.times().stream().map(time -> new Dated(statement, time, TimeRange.of(data, time))))
                .sorted(Comparator.comparing(Dated::first)
                        .thenComparing(entry -> entry.statement().proposition().toString()))
                .toList();
        List<TimelineEntry> shown = dated.stream()
                .skip((part - 1L) * SIZE)
                .limit(SIZE)
                .map(this::entry)
                .toList();
        return new ResourcePage.Times(
                Timeline.of("What is said of " + name + ", and of when", shown),
                dated.size(),
                Pager.of(part, Pager.parts(dated.size(), SIZE), address));
    }

    private TimelineEntry entry(Dated dated) {
        return new TimelineEntry(
                data.labels().text(dated.statement().type()),
                words.link(dated.statement().proposition()),
                words.time(dated.time()),
                dated.range(),
                dated.statement().stance());
    }
}
