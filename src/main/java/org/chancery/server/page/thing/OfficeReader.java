package org.chancery.server.page.thing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.server.page.Addresses;
import org.chancery.server.page.Link;
import org.chancery.server.page.PageData;
import org.chancery.server.page.PropositionReader;
import org.chancery.server.page.timeline.TimeRange;
import org.chancery.server.page.timeline.Timeline;
import org.chancery.server.page.timeline.TimelineEntry;
import org.chancery.vocab.CY;

/** Reads the offices that a person held, or that others held in a state or body, as the reference list has them. */
final class OfficeReader {
    private static final String RECORDED = "recorded";

    private final PageData data;
    private final PropositionReader words;

    OfficeReader(PageData data) {
        this.data = data;
        this.words = new PropositionReader(data);
    }

    /** Returns the offices in time, the earliest first. */
    Timeline of(Node thing) {
        String name = data.labels().text(thing);
        List<TimelineEntry> held = sorted(data.all(thing, CY.heldOffice).stream()
                .map(office -> entry(office, "Offices of " + name, title(office) + body(office))));
        List<TimelineEntry> given = sorted(data.pointingAt(thing, CY.officeOf).stream()
                .flatMap(office -> data.pointingAt(office, CY.heldOffice).stream()
                        .filter(holder -> !holder.equals(thing))
                        .map(holder ->
                                entry(office, title(office), data.labels().text(holder)))));
        return Timeline.of(
                "Offices over time",
                Stream.concat(held.stream(), given.stream()).toList());
    }

    private static List<TimelineEntry> sorted(Stream<TimelineEntry> entries) {
        return entries.sorted(Comparator.comparing(TimelineEntry::lane)
                        .thenComparing(TimelineEntry::when)
                        .thenComparing(entry -> entry.what().text()))
                .toList();
    }

    private TimelineEntry entry(Node office, String lane, String label) {
        return new TimelineEntry(
                lane,
                new Link(label, "", Addresses.page(office)),
                data.one(office, CY.officeTime).map(words::time).orElse("not known"),
                data.one(office, CY.officeTime).flatMap(time -> TimeRange.of(data, time)),
                RECORDED);
    }

    private String title(Node office) {
        return data.text(office, CY.officeTitle);
    }

    private String body(Node office) {
        return data.one(office, CY.officeOf)
                .map(of -> ", " + data.labels().text(of))
                .orElse("");
    }
}
