package org.chancery.server.page.map;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.server.http.Format;
import org.chancery.server.page.Address;
import org.chancery.server.page.Content;
import org.chancery.server.page.ListFeature;
import org.chancery.server.page.Listing;
import org.chancery.server.page.Names;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pages;
import org.chancery.server.page.Part;
import org.chancery.server.page.ThingGraph;
import org.chancery.server.page.matter.Matter;
import org.chancery.server.page.matter.MatterFilter;
import org.chancery.server.page.matter.MatterReader;
import org.chancery.server.page.matter.MatterView;
import org.chancery.server.page.matter.MatterViews;
import org.chancery.vocab.CYV;

/** The map of the places of which something is claimed. */
public record MapFeature(Pages pages, Coordinates coordinates) implements ListFeature {
    private static final List<Format> FORMS = Stream.concat(Pages.TABLE_FORMS.stream(), Stream.of(Format.GEO_JSON))
            .toList();

    /** Returns the map with the coordinates that come with the program. */
    public static MapFeature load(Pages pages) {
        return new MapFeature(pages, Coordinates.load());
    }

    @Override
    public String path() {
        return "/map";
    }

    @Override
    public List<String> filters() {
        return List.of("type", "status", "actor", "place", "from", "to");
    }

    @Override
    public List<Format> forms() {
        return FORMS;
    }

    @Override
    public Content content(PageData data, Listing asked) {
        Address address = asked.address();
        Optional<Node> place = new Names(data).entity(address, "place");
        MatterFilter filter = new MatterFilter(address, data);
        List<Matter> all = new MatterReader(data).placed();
        List<Matter> chosen = filter.chosen(all);
        List<Matter> rows = chosen.stream()
                .filter(matter -> place.isEmpty() || place.equals(matter.place()))
                .sorted(Comparator.comparing(Matter::date, Comparator.comparing(String::isEmpty))
                        .thenComparing(Matter::date))
                .toList();
        MatterViews views = new MatterViews(data);
        MapPage page = new MapPage(
                places(chosen, data, address),
                asked.partOf(rows, Part.SIZE).map(views::view),
                rows.size(),
                filter.types(all),
                filter.statuses(all),
                data.labels().linkOrNone(place),
                address);
        return Content.of("map", page, () -> graph(data, page))
                .withCsv(() -> views.csv(rows))
                .with(Format.GEO_JSON, () -> new GeoJson(coordinates, views).of(rows));
    }

    private List<MapPage.Place> places(List<Matter> matters, PageData data, Address address) {
        Map<Node, List<Matter>> byPlace = matters.stream()
                .collect(Collectors.groupingBy(matter -> matter.place().orElseThrow()));
        return byPlace.entrySet().stream()
                .map(entry -> place(entry.getKey(), entry.getValue(), data, address))
                .sorted(Comparator.comparingLong(MapPage.Place::number)
                        .reversed()
                        .thenComparing(place -> place.name().text()))
                .toList();
    }

    private MapPage.Place place(Node place, List<Matter> matters, PageData data, Address address) {
        return new MapPage.Place(
                data.labels().link(place),
                coordinates.of(place),
                matters.size(),
                matters.stream()
                        .filter(matter -> matter.status()
                                .filter(CYV.contested.asNode()::equals)
                                .isPresent())
                        .count(),
                address.with("place", place.toString()).href() + "#told");
    }

    private static Graph graph(PageData data, MapPage page) {
        return ThingGraph.ofAll(data.graph(), page.matters().items().stream().map(MatterView::iri));
    }
}
