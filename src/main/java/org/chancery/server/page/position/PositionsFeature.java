package org.chancery.server.page.position;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.server.page.Choices;
import org.chancery.server.page.Content;
import org.chancery.server.page.CsvTable;
import org.chancery.server.page.ListFeature;
import org.chancery.server.page.Listing;
import org.chancery.server.page.Names;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pages;
import org.chancery.server.page.Roles;
import org.chancery.server.page.ThingGraph;

/** The page of what actors say on matters over time. */
public record PositionsFeature(Pages pages) implements ListFeature {
    private static final int SIZE = 20;
    private static final List<String> COLUMNS =
            List.of("position", "holder", "matter", "first", "last", "change", "date", "claim", "stance", "words");

    @Override
    public String path() {
        return "/positions";
    }

    @Override
    public List<String> filters() {
        return List.of("actor", "matter", "change");
    }

    @Override
    public Content content(PageData data, Listing asked) {
        Names names = new Names(data);
        Optional<Node> actor = names.entity(asked.address(), "actor");
        Optional<Node> matter = names.entity(asked.address(), "matter");
        StandReader reader = new StandReader(data);
        List<Stand> about = reader
                .all(actor.map(holder -> Map.of("holder", holder)).orElse(Map.of()))
                .stream()
                .filter(stand -> matter.isEmpty() || Roles.takesPart(matter.get(), stand.proposition(), data))
                .toList();
        Choices changes = new Choices("change", asked.value("change"), data);
        List<Stand> chosen =
                about.stream().filter(stand -> changes.keep(stand.change())).toList();
        PositionsPage page = new PositionsPage(
                data.labels().linkOrNone(actor),
                data.labels().linkOrNone(matter),
                changes.among(about.stream().map(Stand::change)),
                asked.partOf(chosen, SIZE).map(reader::read),
                chosen.size(),
                asked.address());
        return Content.of("positions", page, () -> graph(data, page))
                .withCsv(() -> csv(chosen.stream().map(reader::read)));
    }

    private static Graph graph(PageData data, PositionsPage page) {
        return ThingGraph.ofAll(
                data.graph(),
                page.positions().items().stream()
                        .flatMap(row -> Stream.concat(
                                Stream.of(row.iri()),
                                row.turns().stream().map(turn -> turn.claim().iri()))));
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
