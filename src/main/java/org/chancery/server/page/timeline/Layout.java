package org.chancery.server.page.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.server.page.timeline.Timeline.Bar;
import org.chancery.server.page.timeline.Timeline.Lane;

/** Finds a place for each range, so that neither bars nor their words cover one another. */
final class Layout {
    private static final int LANE = 26;
    private static final int ROW = 32;
    private static final int FOOT = 40;
    private static final int MOST_LETTERS = 44;

    /** How much of the width a letter takes, in percent, where the drawing is as narrow as it gets. */
    private static final double LETTER = 1.05;

    private final Axis axis;
    private int y;

    private Layout(Axis axis) {
        this.axis = axis;
    }

    static Timeline of(String title, List<TimelineEntry> entries) {
        Map<String, List<TimelineEntry>> lanes = entries.stream()
                .filter(entry -> entry.range().isPresent())
                .collect(Collectors.groupingBy(TimelineEntry::lane, LinkedHashMap::new, Collectors.toList()));
        if (lanes.isEmpty()) {
            return new Timeline(title, "", 0, List.of(), List.of(), entries);
        }
        Axis axis = Axis.over(
                entries.stream().flatMap(entry -> entry.range().stream()).toList());
        Layout layout = new Layout(axis);
        List<Lane> drawn = lanes.entrySet().stream()
                .map(lane -> layout.lane(lane.getKey(), lane.getValue()))
                .toList();
        return new Timeline(title, axis.unit(), layout.y + FOOT, axis.ticks(), drawn, entries);
    }

    private Lane lane(String name, List<TimelineEntry> entries) {
        int top = y;
        y += LANE;
        List<Place> places = entries.stream()
                .map(this::place)
                .sorted(Comparator.comparingDouble(Place::left))
                .toList();
        List<Double> ends = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        for (Place place : places) {
            int row = 0;
            while (row < ends.size() && ends.get(row) > place.left()) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(0.0);
            }
            ends.set(row, place.right() + LETTER);
            bars.add(place.bar(top + LANE + row * ROW));
        }
        y += ends.size() * ROW;
        return new Lane(name, top, bars);
    }

    private Place place(TimelineEntry entry) {
        TimeRange range = entry.range().orElseThrow();
        return new Place(
                entry,
                range.from().map(axis::place).orElse(axis.begin()),
                range.to().map(this::after).orElse(axis.end()),
                range.core()
                        .map(core -> core.from().map(axis::place).orElse(axis.begin()))
                        .orElse(0.0),
                range.core()
                        .map(core -> core.to().map(this::after).orElse(axis.end()))
                        .orElse(0.0));
    }

    private double after(LocalDate day) {
        return axis.place(day.plusDays(1));
    }

    private record Place(TimelineEntry entry, double from, double to, double coreFrom, double coreTo) {
        /** The words begin with the bar where there is room, and else end with it. */
        private boolean startsWithBar() {
            return from + width() < 100 || to - width() < 0;
        }

        private double width() {
            return label().length() * LETTER;
        }

        double left() {
            return startsWithBar() ? from : Math.min(from, to - width());
        }

        double right() {
            return startsWithBar() ? Math.max(to, from + width()) : to;
        }

        private String label() {
            String words = entry.what().text();
            return words.codePointCount(0, words.length()) <= MOST_LETTERS
                    ? words
                    : words.substring(0, words.offsetByCodePoints(0, MOST_LETTERS))
                                    .strip() + "…";
        }

        Bar bar(int top) {
            TimeRange range = entry.range().orElseThrow();
            return new Bar(
                    Timeline.percent(from),
                    Timeline.percent(to - from),
                    Timeline.percent(coreFrom),
                    coreTo > coreFrom ? Timeline.percent(coreTo - coreFrom) : "",
                    range.from().isEmpty(),
                    range.to().isEmpty(),
                    label(),
                    Timeline.percent(startsWithBar() ? from : to),
                    startsWithBar() ? "start" : "end",
                    top,
                    entry);
        }
    }
}
