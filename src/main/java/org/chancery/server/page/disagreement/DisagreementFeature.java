package org.chancery.server.page.disagreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.page.Address;
import org.chancery.server.page.Choice;
import org.chancery.server.page.Choices;
import org.chancery.server.page.Content;
import org.chancery.server.page.Link;
import org.chancery.server.page.Names;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pages;
import org.chancery.server.page.Part;
import org.chancery.server.page.ThingGraph;
import org.chancery.server.page.claim.ClaimView;
import org.chancery.server.page.timeline.DateRange;

/** The page on which those who contradict each other stand side by side with their words. */
public final class DisagreementFeature implements Feature {
    private static final String PATH = "/disagreements";
    private static final int SIZE = 20;
    private static final int OF_EACH_SIDE = 3;

    private final Pages pages;

    public DisagreementFeature(Pages pages) {
        this.pages = pages;
    }

    @Override
    public List<String> paths() {
        return Pages.paths(PATH, Pages.TABLE_FORMS);
    }

    @Override
    public Reply answer(Request request) {
        request.takesOnly(List.of("kind", "actor", "document", "from", "to", "part"));
        Address address = Address.of(PATH, request, "kind", "actor", "document", "from", "to");
        DateRange dates = DateRange.asked(request);
        int part = Part.asked(request);
        return pages.answer(request, Pages.TABLE_FORMS, data -> content(data, address, dates, part));
    }

    private static Content content(PageData data, Address address, DateRange dates, int part) {
        Names names = new Names(data);
        Optional<Node> actor = names.entity(address, "actor");
        Optional<Node> document = names.document(address, "document");
        DisagreementReader reader = new DisagreementReader(data);
        List<DisagreementReader.Found> found = reader.all(actor).stream()
                .filter(each -> reader.isTold(each, document, dates))
                .toList();
        Choices kinds = new Choices("kind", address.value("kind"), data);
        List<Choice> choices = kinds.among(found.stream().map(DisagreementReader.Found::kind));
        List<Node> chosen = found.stream()
                .filter(each -> kinds.keep(each.kind()))
                .map(DisagreementReader.Found::disagreement)
                .toList();
        DisagreementsPage page = new DisagreementsPage(
                kinds(choices, found.size(), address),
                actor.map(data.labels()::link).orElse(Link.plain("")),
                document.map(data.labels()::link).orElse(Link.plain("")),
                Part.of(part, SIZE, (offset, limit) -> chosen.stream()
                                .skip(offset)
                                .limit(limit)
                                .toList())
                        .map(each -> reader.view(each, OF_EACH_SIDE)),
                address);
        return Content.of("disagreements", page, () -> graph(data, page.items().items()))
                .withCsv(
                        () -> DisagreementTable.csv(chosen.stream().map(each -> reader.view(each, Integer.MAX_VALUE))));
    }

    private static List<DisagreementsPage.Kind> kinds(List<Choice> choices, int all, Address address) {
        boolean any = choices.stream().noneMatch(Choice::chosen);
        return Stream.concat(
                        Stream.of(new DisagreementsPage.Kind(
                                "all", all, address.without("kind").href(), any)),
                        choices.stream()
                                .map(choice -> new DisagreementsPage.Kind(
                                        choice.label(),
                                        choice.count(),
                                        address.with("kind", choice.value()).href(),
                                        choice.chosen())))
                .toList();
    }

    static Graph graph(PageData data, List<DisagreementView> shown) {
        return ThingGraph.of(
                        data.graph(),
                        shown.stream()
                                .flatMap(item -> Stream.concat(
                                        Stream.of(item.iri()),
                                        Stream.concat(item.one().stream(), item.other().stream())
                                                .map(ClaimView::iri)))
                                .map(NodeFactory::createURI)
                                .toList())
                .triples();
    }
}
