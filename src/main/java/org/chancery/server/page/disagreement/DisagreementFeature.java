package org.chancery.server.page.disagreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.server.page.Address;
import org.chancery.server.page.Choice;
import org.chancery.server.page.Choices;
import org.chancery.server.page.Content;
import org.chancery.server.page.ListFeature;
import org.chancery.server.page.Listing;
import org.chancery.server.page.Names;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pages;
import org.chancery.server.page.ThingGraph;
import org.chancery.server.page.claim.ClaimView;
import org.chancery.server.page.timeline.DateRange;

/** The page on which those who contradict each other stand side by side with their words. */
public record DisagreementFeature(Pages pages) implements ListFeature {
    private static final int SIZE = 20;
    private static final int OF_EACH_SIDE = 3;

    @Override
    public String path() {
        return "/disagreements";
    }

    @Override
    public List<String> filters() {
        return List.of("kind", "actor", "document", "from", "to");
    }

    @Override
    public Content content(PageData data, Listing asked) {
        Address address = asked.address();
        DateRange dates = DateRange.of(address);
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
                data.labels().linkOrNone(actor),
                data.labels().linkOrNone(document),
                asked.partOf(chosen, SIZE).map(each -> reader.view(each, OF_EACH_SIDE)),
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
        return ThingGraph.ofAll(
                data.graph(),
                shown.stream()
                        .flatMap(item -> Stream.concat(
                                Stream.of(item.iri()),
                                Stream.concat(item.one().stream(), item.other().stream())
                                        .map(ClaimView::iri))));
    }
}
