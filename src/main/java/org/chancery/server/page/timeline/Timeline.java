package org.chancery.server.page.timeline;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Locale;

/**
 * A drawing of times, laid out; lengths along the axis are in percent of its width, heights in pixels. As JSON it is its
 * title and entries.
 *
 * @param title what is drawn
 * @param unit what the marks of the axis count: days, months or years
 * @param height of the drawing
 * @param ticks the marks of the axis, the earliest first
 * @param lanes from top to bottom, in the order in which the entries first name them
 * @param entries all entries, those too that cannot be drawn, in the order given
 */
@JsonIgnoreProperties({"unit", "height", "ticks", "lanes"})
public record Timeline(
        String title, String unit, int height, List<Tick> ticks, List<Lane> lanes, List<TimelineEntry> entries) {
    public Timeline {
        ticks = List.copyOf(ticks);
        lanes = List.copyOf(lanes);
        entries = List.copyOf(entries);
    }

    /** A mark of the axis. */
    public record Tick(String label, String x) {}

    /**
     * A lane.
     *
     * @param y of its name
     */
    public record Lane(String name, int y, List<Bar> bars) {
        public Lane {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A range of days.
     *
     * @param x where it may begin
     * @param width how far it may reach
     * @param coreX where what is certain begins
     * @param coreWidth how far that reaches; empty if nothing is certain
     * @param openStart whether it has no beginning
     * @param openEnd whether it has no end
     * @param label a few words, cut with an ellipsis
     * @param labelX where they stand
     * @param anchor whether they start or end there
     * @param y of the words; the bar is below them
     */
    public record Bar(
            String x,
            String width,
            String coreX,
            String coreWidth,
            boolean openStart,
            boolean openEnd,
            String label,
            String labelX,
            String anchor,
            int y,
            TimelineEntry entry) {}

    /** Returns the drawing of the entries; one without lanes if none of them can be drawn. */
    public static Timeline of(String title, List<TimelineEntry> entries) {
        return Layout.of(title, entries);
    }

    /** Tells whether there is anything to draw. */
    public boolean drawn() {
        return !lanes.isEmpty();
    }

    /** Returns how many entries have no time that can be drawn. */
    public long undrawn() {
        return entries.stream().filter(entry -> entry.range().isEmpty()).count();
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
