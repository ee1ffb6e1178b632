package org.chancery.server.page.disagreement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.query.Answer;
import org.chancery.query.EntityNames;
import org.chancery.query.ParameterException;
import org.chancery.server.http.Feature;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.page.Content;
import org.chancery.server.page.Link;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pages;
import org.chancery.server.page.Part;
import org.chancery.server.page.ThingGraph;
import org.chancery.server.page.claim.ClaimView;
import org.chancery.vocab.Bases;

/** The page on which those who contradict each other stand side by side with their words. */
public final class DisagreementFeature implements Feature {
    private static final String PATH = "/disagreements";

    private final Pages pages;

    public DisagreementFeature(Pages pages) {
        this.pages = pages;
    }

    @Override
    public List<String> paths() {
        return Pages.paths(PATH, Pages.FORMS);
    }

    @Override
    public Reply answer(Request request) {
        int part = Part.asked(request);
        Optional<String> kind = request.parameter("kind").filter(value -> !value.isBlank());
        Optional<String> actor = request.parameter("actor").filter(value -> !value.isBlank());
        return pages.answer(request, Pages.FORMS, data -> {
            DisagreementsPage page = page(data, kind, actor, part);
            return Content.of("disagreements", page, () -> graph(data, page));
        });
    }

    private static Graph graph(PageData data, DisagreementsPage page) {
        return ThingGraph.of(
                        data.graph(),
                        page.items().items().stream()
                                .flatMap(item -> Stream.concat(
                                        Stream.of(item.iri()),
                                        Stream.concat(item.one().stream(), item.other().stream())
                                                .map(ClaimView::iri)))
                                .map(NodeFactory::createURI)
                                .toList())
                .triples();
    }

    private static DisagreementsPage page(PageData data, Optional<String> kind, Optional<String> actor, int part) {
        DisagreementReader disagreements = new DisagreementReader(data);
        List<Answer.Row> kinds = disagreements.kinds();
        Map<String, Node> wanted = new LinkedHashMap<>();
        kind.ifPresent(name -> wanted.put("kind", code(name, kinds)));
        actor.ifPresent(name -> wanted.put("actor", actor(name, data)));
        return new DisagreementsPage(
                choices(kinds, data, kind, actor),
                Optional.ofNullable(wanted.get("actor"))
                        .map(data.labels()::link)
                        .orElse(Link.plain("")),
                disagreements.list(wanted, part),
                query(kind, actor));
    }

    private static Node code(String name, List<Answer.Row> kinds) {
        Node code = NodeFactory.createURI(Bases.CODES + name);
        if (kinds.stream().noneMatch(row -> row.get("kind").filter(code::equals).isPresent())) {
            throw HttpProblem.badRequest("There are no disagreements of the kind '" + name + "'; there are: "
                    + kinds.stream().map(DisagreementFeature::name).collect(Collectors.joining(", ")) + ".");
        }
        return code;
    }

    private static Node actor(String name, PageData data) {
        try {
            return new EntityNames(data.dataset(), data.run()).resolve("actor", name);
        } catch (ParameterException e) {
            throw HttpProblem.badRequest(e.getMessage());
        }
    }

    private static List<DisagreementsPage.Kind> choices(
            List<Answer.Row> kinds, PageData data, Optional<String> chosen, Optional<String> actor) {
        List<DisagreementsPage.Kind> choices = new ArrayList<>();
        long all = kinds.stream().mapToLong(DisagreementFeature::number).sum();
        choices.add(new DisagreementsPage.Kind("all", all, address(Optional.empty(), actor), chosen.isEmpty()));
        for (Answer.Row row : kinds) {
            choices.add(new DisagreementsPage.Kind(
                    data.labels().text(row.get("kind").orElseThrow()),
                    number(row),
                    address(Optional.of(name(row)), actor),
                    chosen.equals(Optional.of(name(row)))));
        }
        return choices;
    }

    private static String name(Answer.Row kind) {
        return kind.get("kind").orElseThrow().getURI().substring(Bases.CODES.length());
    }

    private static long number(Answer.Row kind) {
        return Long.parseLong(kind.text("number"));
    }

    private static String address(Optional<String> kind, Optional<String> actor) {
        return PATH + "?" + query(kind, actor);
    }

    private static String query(Optional<String> kind, Optional<String> actor) {
        return kind.map(name -> "kind=" + encoded(name) + "&").orElse("")
                + actor.map(name -> "actor=" + encoded(name) + "&").orElse("");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
