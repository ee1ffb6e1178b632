package org.chancery.server.page.position;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.page.Address;
import org.chancery.server.page.Choices;
import org.chancery.server.page.Content;
import org.chancery.server.page.CsvTable;
import org.chancery.server.page.Link;
import org.chancery.server.page.Names;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pages;
import org.chancery.server.page.Part;
import org.chancery.server.page.Roles;
import org.chancery.server.page.ThingGraph;

/** The page of what actors say on matters over time. */
public final class PositionsFeature implements Feature {
    private static final String PATH = "/positions";
    private static final int SIZE = 20;
    private static final List<String> COLUMNS =
            List.of("position", "holder", "matter", "first", "last", "change", "date", "claim", "stance", "words");

    private final Pages pages;

    public PositionsFeature(Pages pages) {
        this.pages = pages;
    }

    @Override
    public List<String> paths() {
        return Pages.paths(PATH, Pages.TABLE_FORMS);
    }

    @Override
    public Reply answer(Request request) {
        request.takesOnly(List.of("actor", "matter", "change", "part"));
        Address address = Address.of(PATH, request, "actor", "matter", "change");
        int part = Part.asked(request);
        return pages.answer(request, Pages.TABLE_FORMS, data -> content(data, address, part));
    }

    private static Content content(PageData data, Address address, int part) {
        Names names = new Names(data);
        Optional<Node> actor = names.entity(address, "actor");
        Optional<Node> matter = names.entity(address, "matter");
        StandReader reader = new StandReader(data);
        List<Stand> about = reader
                .all(actor.map(holder -> Map.of("holder", holder)).orElse(Map.of()))
                .stream()
                .filter(stand -> matter.isEmpty() || Roles.takesPart(matter.get(), stand.proposition(), data))
                .toList();
        Choices changes = new Choices("change", address.value("change"), data);
        List<Stand> chosen =
                about.stream().filter(stand -> changes.keep(stand.change())).toList();
        PositionsPage page = new PositionsPage(
                actor.map(data.labels()::link).orElse(Link.plain("")),
                matter.map(data.labels()::link).orElse(Link.plain("")),
                changes.among(about.stream().map(Stand::change)),
                Part.of(part, SIZE, (offset, limit) -> chosen.stream()
                                .skip(offset)
                                .limit(limit)
                                .toList())
                        .map(reader::read),
                chosen.size(),
                address);
        return Content.of("positions", page, () -> graph(data, page))
                .withCsv(() -> csv(chosen.stream().map(reader::read)));
    }

    private static Graph graph(PageData data, PositionsPage page) {
        List<Node> shown = page.positions().items().stream()
                .flatMap(row ->
                        Stream.concat(Stream.of(row.iri()), row.turns().stream().map(turn -> turn.claim()
                                .iri())))
                .map(NodeFactory::createURI)
                .toList();
        return ThingGraph.of(data.graph(), shown).triples();
    }

    /** All positions under the choice, a line a claim. */
    private static String csv(Stream<PositionsPage.Row> positions) {
        return CsvTable.of(
                COLUMNS, positions.flatMap(row -> row.turns().stream().map(turn -> line(row, turn))));
    }

    private static List<String> line(PositionsPage.Row row, PositionsPage.Turn turn) {
        return List.of(
                row.iri(),
                row.holder().text(),
                row.proposition().text(),
                row.first(),
                row.last(),
                row.change(),
                turn.date(),
                turn.claim().iri(),
                turn.claim().stance(),
                turn.claim().words());
    }
}
