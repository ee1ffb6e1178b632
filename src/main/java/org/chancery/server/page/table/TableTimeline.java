package org.chancery.server.page.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.server.page.Link;
import org.chancery.server.page.timeline.Timeline;
import org.chancery.server.page.timeline.TimelineEntry;

/** Lays the rows of a table along its first column of times, in lanes by a column that has few values. */
final class TableTimeline {
    private static final int MOST_LANES = 12;
    private static final Set<String> STANCES = Set.of("affirmed", "denied", "contested", "unconfirmed");

    /** A row of a table need not be a claim, so that it may neither affirm nor deny. */
    private static final String NO_STANCE = "unstated";

    private final TableView table;
    private final int time;
    private final Optional<Integer> what;
    private final Optional<Integer> stance;
    private final Optional<Integer> lane;

    private TableTimeline(TableView table, int time) {
        this.table = table;
        this.time = time;
        this.what = table.ofKind(ColumnKind.THING).stream().findFirst().or(() -> table.ofKind(ColumnKind.WORDS).stream()
                .findFirst());
        this.stance = columns().filter(this::tellsStance).findFirst();
        this.lane = columns()
                .filter(column -> !what.equals(Optional.of(column)) && !stance.equals(Optional.of(column)))
                .filter(this::makesLanes)
                .findFirst();
    }

    /** Returns the drawing; absent if there is no column of times, or none of its times can be drawn. */
    static Optional<Timeline> of(TableView table, String title) {
        return table.ofKind(ColumnKind.TIME).stream()
                .findFirst()
                .map(time -> new TableTimeline(table, time).timeline(title))
                .filter(Timeline::drawn);
    }

    private Timeline timeline(String title) {
        return Timeline.of(
                title,
                IntStream.range(0, table.rows().size())
                        .filter(row -> !cell(row, time).isEmpty())
                        .mapToObj(this::entry)
                        .toList());
    }

    private TimelineEntry entry(int row) {
        return new TimelineEntry(
                lane.map(column -> cell(row, column).text()).orElse(""),
                link(row),
                cell(row, time).text(),
                cell(row, time).range(),
                stance.map(column -> cell(row, column).text()).orElse(NO_STANCE));
    }

    /** A row whose words lead nowhere is reached in the table. */
    private Link link(int row) {
        Link words = what.map(column -> cell(row, column).link()).orElse(Link.plain("row " + (table.first() + row)));
        return words.leads() ? words : new Link(words.text(), words.lang(), "#row-" + (table.first() + row));
    }

    private Cell cell(int row, int column) {
        return table.rows().get(row).get(column);
    }

    private Stream<Integer> columns() {
        return table.ofKind(ColumnKind.CODE, ColumnKind.WORDS, ColumnKind.THING).stream();
    }

    private List<String> values(int column) {
        return table.rows().stream()
                .map(row -> row.get(column).text())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private boolean tellsStance(int column) {
        return !values(column).isEmpty() && STANCES.containsAll(values(column));
    }

    private boolean makesLanes(int column) {
        int count = values(column).size();
        return count > 1 && count <= MOST_LANES;
    }
}
