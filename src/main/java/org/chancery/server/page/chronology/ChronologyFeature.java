package org.chancery.server.page.chronology;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.page.Address;
import org.chancery.server.page.Content;
import org.chancery.server.page.Link;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pages;
import org.chancery.server.page.Part;
import org.chancery.server.page.ThingGraph;
import org.chancery.server.page.matter.Matter;
import org.chancery.server.page.matter.MatterFilter;
import org.chancery.server.page.matter.MatterReader;
import org.chancery.server.page.matter.MatterView;
import org.chancery.server.page.matter.MatterViews;
import org.chancery.server.page.timeline.DateRange;
import org.chancery.server.page.timeline.TimeRange;
import org.chancery.server.page.timeline.Timeline;
import org.chancery.server.page.timeline.TimelineEntry;

/** The timeline of what is claimed; vague dates stay ranges. */
public final class ChronologyFeature implements Feature {
    private static final String PATH = "/timeline";
    private static final int SIZE = 40;
    private static final Comparator<Matter> EARLIEST = Comparator.comparing(ChronologyFeature::first)
            .thenComparing(Matter::date)
            .thenComparing(matter -> matter.proposition().toString());

    private final Pages pages;

    public ChronologyFeature(Pages pages) {
        this.pages = pages;
    }

    @Override
    public List<String> paths() {
        return Pages.paths(PATH, Pages.TABLE_FORMS);
    }

    @Override
    public Reply answer(Request request) {
        request.takesOnly(List.of("type", "status", "actor", "from", "to", "part"));
        Address address = Address.of(PATH, request, "type", "status", "actor", "from", "to");
        DateRange dates = DateRange.asked(request);
        int part = Part.asked(request);
        return pages.answer(request, Pages.TABLE_FORMS, data -> content(data, address, dates, part));
    }

    private static Content content(PageData data, Address address, DateRange dates, int part) {
        MatterFilter filter = new MatterFilter(address, dates, data);
        List<Matter> all = new MatterReader(data).dated();
        List<Matter> rows = filter.chosen(all).stream().sorted(EARLIEST).toList();
        MatterViews views = new MatterViews(data);
        Part<MatterView> shown = Part.of(part, SIZE, (offset, limit) -> rows.stream()
                        .skip(offset)
                        .limit(limit)
                        .toList())
                .map(views::view);
        ChronologyPage page = new ChronologyPage(
                Timeline.of("What is claimed, in the order of time", entries(shown.items())),
                shown,
                rows.size(),
                filter.types(all),
                filter.statuses(all),
                filter.actor().map(data.labels()::link).orElse(Link.plain("")),
                address);
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
        return ThingGraph.of(
                        data.graph(),
                        page.matters().items().stream()
                                .map(MatterView::iri)
                                .map(NodeFactory::createURI)
                                .toList())
                .triples();
    }
}
