package org.chancery.server.page.door;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Format;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.page.Content;
import org.chancery.server.page.Ending;
import org.chancery.server.page.Link;
import org.chancery.server.page.PageData;
import org.chancery.server.page.PageReader;
import org.chancery.server.page.Pages;

/** What is in the data, in numbers: a page, and a VoID description. */
public final class VoidFeature implements Feature {
    private static final String PATH = "/void";
    private static final String WELL_KNOWN = "/.well-known/void";

    private final PageReader reader;
    private final Pages pages;
    private final Remembered<DataSummary> summary = new Remembered<>();

    public VoidFeature(PageReader reader, Pages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    /** What the page shows. */
    public record Page(CountTable totals, CountTable classes, CountTable properties, CountTable graphs) {}

    @Override
    public List<String> paths() {
        return Stream.concat(Pages.paths(PATH, Pages.FORMS).stream(), Stream.of(WELL_KNOWN))
                .toList();
    }

    @Override
    public Reply answer(Request request) {
        request.takesOnly(List.of());
        Optional<Format> named = Ending.of(request.path(), Pages.FORMS).format();
        String version = reader.version();
        return pages.answer(request, PATH, named, Pages.FORMS, data -> {
            DataSummary numbers = summary.get(version, () -> DataSummary.of(data.run()));
            return Content.of("numbers", page(numbers, data), () -> VoidGraph.of(numbers, request.origin()))
                    .withJson(numbers);
        });
    }

    private static Page page(DataSummary numbers, PageData data) {
        return new Page(
                new CountTable(
                        "what",
                        "number",
                        List.of(
                                row("triples", numbers.triples()),
                                row("entities, things with an IRI of ours", numbers.entities()),
                                row("different subjects", numbers.subjects()),
                                row("different objects", numbers.objects()))),
                table("class", "members", numbers.classes(), data),
                table("property", "triples", numbers.properties(), data),
                table("graph", "triples", numbers.graphs(), data));
    }

    private static CountTable.Row row(String what, long number) {
        return new CountTable.Row(Link.plain(what), number);
    }

    private static CountTable table(String thing, String number, List<DataSummary.Count> counts, PageData data) {
        return new CountTable(
                thing,
                number,
                counts.stream()
                        .map(count -> new CountTable.Row(
                                data.labels().link(NodeFactory.createURI(count.iri())), count.number()))
                        .toList());
    }
}
