package org.chancery.server.page.compare;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.page.Address;
import org.chancery.server.page.Content;
import org.chancery.server.page.Link;
import org.chancery.server.page.ListFeature;
import org.chancery.server.page.Listing;
import org.chancery.server.page.Names;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pages;
import org.chancery.server.page.Part;
import org.chancery.server.page.ThingGraph;
import org.chancery.server.page.claim.ClaimView;

/** The page on which two sources stand side by side. */
public record CompareFeature(Pages pages) implements ListFeature {
    private static final int SIZE = 20;

    @Override
    public String path() {
        return "/compare";
    }

    @Override
    public List<String> filters() {
        return List.of("a", "b", "show");
    }

    @Override
    public Content content(PageData data, Listing asked) {
        Address address = asked.address();
        Optional<Side> side = Side.asked(address.value("show"));
        Map<String, Node> sources = new LinkedHashMap<>();
        Names names = new Names(data);
        Stream.of("a", "b")
                .filter(name -> !address.value(name).isEmpty())
                .forEach(name -> sources.put(name, names.source(name, address.value(name))));
        if (sources.size() == 2 && sources.get("a").equals(sources.get("b"))) {
            throw HttpProblem.badRequest("'a' and 'b' are the same source; choose two.");
        }
        ComparePage page = sources.size() < 2 ? offer(data, address, sources) : compare(data, asked, sources, side);
        return Content.of("compare", page, () -> graph(data, page)).withCsv(() -> CompareTable.csv(page));
    }

    private static ComparePage offer(PageData data, Address address, Map<String, Node> sources) {
        Pairs pairs = new Pairs(data, address);
        return new ComparePage(
                link(data, sources, "a"),
                link(data, sources, "b"),
                List.of(),
                new Part<>(List.of(), 1, false),
                pairs.actors(sources),
                pairs.documents(sources),
                address);
    }

    private static ComparePage compare(PageData data, Listing asked, Map<String, Node> sources, Optional<Side> side) {
        Comparison comparison = new Comparison(sources.get("a"), sources.get("b"), data);
        Map<Side, List<Matched>> lists = new EnumMap<>(Side.class);
        Arrays.stream(Side.values()).forEach(each -> lists.put(each, comparison.list(each)));
        Side shown = side.orElseGet(() -> lists.entrySet().stream()
                .filter(list -> !list.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Side.OPPOSED));
        MatchedReader reader = new MatchedReader(data);
        return new ComparePage(
                link(data, sources, "a"),
                link(data, sources, "b"),
                lists.entrySet().stream()
                        .map(list -> tab(list.getKey(), list.getValue().size(), shown, asked.address()))
                        .toList(),
                asked.partOf(lists.get(shown), SIZE).map(reader::read),
                List.of(),
                List.of(),
                asked.address());
    }

    private static ComparePage.Tab tab(Side side, int number, Side shown, Address address) {
        return new ComparePage.Tab(
                side.value(), number, address.with("show", side.value()).href(), side == shown);
    }

    private static Link link(PageData data, Map<String, Node> sources, String name) {
        return data.labels().linkOrNone(Optional.ofNullable(sources.get(name)));
    }

    private static Graph graph(PageData data, ComparePage page) {
        return ThingGraph.ofAll(
                data.graph(),
                page.matters().items().stream()
                        .flatMap(row -> Stream.concat(row.a().stream(), row.b().stream()))
                        .map(ClaimView::iri));
    }
}
