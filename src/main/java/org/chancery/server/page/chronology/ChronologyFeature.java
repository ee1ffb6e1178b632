package org.chancery.server.page.chronology;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.chancery.server.page.Content;
import org.chancery.server.page.ListFeature;
import org.chancery.server.page.Listing;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pages;
import org.chancery.server.page.Part;
import org.chancery.server.page.ThingGraph;
import org.chancery.server.page.matter.Matter;
import org.chancery.server.page.matter.MatterFilter;
import org.chancery.server.page.matter.MatterReader;
import org.chancery.server.page.matter.MatterView;
import org.chancery.server.page.matter.MatterViews;
import org.chancery.server.page.timeline.TimeRange;
import org.chancery.server.page.timeline.Timeline;
import org.chancery.server.page.timeline.TimelineEntry;

/** The timeline of what is claimed; vague dates stay ranges. */
public record ChronologyFeature(Pages pages) implements ListFeature {
    private static final int SIZE = 40;
    private static final Comparator<Matter> EARLIEST = Comparator.comparing(ChronologyFeature::first)
            .thenComparing(Matter::date)
            .thenComparing(matter -> matter.proposition().toString());

    @Override
    public String path() {
        return "/timeline";
    }

    @Override
    public List<String> filters() {
        return List.of("type", "status", "actor", "from", "to");
    }

    @Override
    public Content content(PageData data, Listing asked) {
        MatterFilter filter = new MatterFilter(asked.address(), data);
        List<Matter> all = new MatterReader(data).dated();
        List<Matter> rows = filter.chosen(all).stream().sorted(EARLIEST).toList();
        MatterViews views = new MatterViews(data);
        Part<MatterView> shown = asked.partOf(rows, SIZE).map(views::view);
        ChronologyPage page = new ChronologyPage(
                Timeline.of("What is claimed, in the order of time", entries(shown.items())),
                shown,
                rows.size(),
                filter.types(all),
                filter.statuses(all),
                data.labels().linkOrNone(filter.actor()),
                asked.address());
        return Content.of("chronology", page, () -> graph(data, page))
                .withJson(Map.of("matters", shown, "count", rows.size()))
                .withCsv(() -> views.csv(rows));
    }

    /** A time without beginning comes where it ends. */
    private static LocalDate first(Matter matter) {
        return TimeRange.parse(matter.date())
                .flatMap(range -> range.from().or(range::to))
                .orElse(LocalDate.MAX);
    }

    private static List<TimelineEntry> entries(List<MatterView> matters) {
        return matters.stream()
                .sorted(Comparator.comparing(MatterView::type))
                .map(matter -> new TimelineEntry(
                        matter.type(),
                        matter.proposition(),
                        matter.date(),
                        TimeRange.parse(matter.date()),
                        matter.stance()))
                .toList();
    }

    private static Graph graph(PageData data, ChronologyPage page) {
        return ThingGraph.ofAll(data.graph(), page.matters().items().stream().map(MatterView::iri));
    }
}
