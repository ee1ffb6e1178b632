package org.chancery.server.page.home;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.model.ChanceryException;
import org.chancery.query.Answer;
import org.chancery.query.Catalogue;
import org.chancery.query.QueryText;
import org.chancery.query.Question;
import org.chancery.server.http.Feature;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.page.Content;
import org.chancery.server.page.Ending;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pages;
import org.chancery.server.page.Part;
import org.chancery.server.page.ThingGraph;
import org.chancery.server.page.Urls;
import org.chancery.server.page.claim.DisputeReader;
import org.chancery.server.page.door.DatasetCard;
import org.chancery.server.page.question.Topic;

/** The home page: what is in the data, what is disputed, what can be asked. */
public final class HomeFeature implements Feature {
    private static final QueryText QUERIES = QueryText.beside(HomeFeature.class);
    private static final int DISPUTES = 4;
    private static final int DOCUMENTS = 12;
    private static final List<String> FEATURED = read("featured.txt").lines().toList();

    private final Pages pages;
    private final Catalogue catalogue;

    public HomeFeature(Pages pages, Catalogue catalogue) {
        this.pages = pages;
        this.catalogue = catalogue;
    }

    @Override
    public List<String> paths() {
        return Stream.concat(Stream.of("/*"), Pages.paths("/index", Pages.FORMS).stream())
                .toList();
    }

    @Override
    public Reply answer(Request request) {
        Ending path = Ending.of(request.path(), Pages.FORMS);
        if (!List.of("", "/", "/index").contains(path.rest())) {
            throw HttpProblem.notFound("There is no page " + request.path() + "; the home page shows what there is.");
        }
        request.takesOnly(List.of());
        return pages.answer(request, "/index", path.format(), Pages.FORMS, data -> {
            HomePage page = page(data);
            return Content.of("home", page, () -> graph(data, page)).withAbout(DatasetCard.of(request.origin()));
        });
    }

    private static Graph graph(PageData data, HomePage page) {
        return ThingGraph.ofAll(data.graph(), page.documents().items().stream().map(row -> row.iri()));
    }

    private HomePage page(PageData data) {
        return new HomePage(
                counts(data),
                new DisputeReader(data).disputed(DISPUTES),
                Topic.entries(featured(), data),
                topics(),
                Part.of(1, DOCUMENTS, (offset, limit) -> documents(data, offset, limit)));
    }

    private List<Question> featured() {
        return FEATURED.stream().flatMap(id -> catalogue.find(id).stream()).toList();
    }

    private List<HomePage.TopicLink> topics() {
        Map<String, Long> numbers = catalogue.questions().stream()
                .collect(Collectors.groupingBy(Question::topic, TreeMap::new, Collectors.counting()));
        return numbers.entrySet().stream()
                .map(topic -> new HomePage.TopicLink(
                        topic.getKey(), topic.getValue(), "/q?topic=" + Urls.encode(topic.getKey())))
                .toList();
    }

    private static String read(String file) {
        try (InputStream in = HomeFeature.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ChanceryException("A file of the program cannot be read; build it again.", e);
        }
    }

    private static List<HomePage.Count> counts(PageData data) {
        Answer.Row tallied = row("counts", Map.of(), data);
        Answer.Row row = tallied.text("sources").equals("0") ? row("counts-live", Map.of(), data) : tallied;
        return Stream.of(
                        count(row, "documents", "/search?type=document"),
                        count(row, "claims", "/q/claims/all-claims"),
                        count(row, "sources", "/q/sources/who-speaks"),
                        count(row, "relations", "/q/relations/all-relations"),
                        count(row, "events", "/q/events/all-events"),
                        count(row, "contested", "/disagreements"))
                .toList();
    }

    private static HomePage.Count count(Answer.Row row, String name, String href) {
        long number = Long.parseLong(row.text(name));
        return new HomePage.Count(
                name, NumberFormat.getIntegerInstance(Locale.ROOT).format(number), href);
    }

    private static List<HomePage.DocumentRow> documents(PageData data, long offset, long limit) {
        return data.run().select(QUERIES.get("documents"), Map.of(), offset, limit).rows().stream()
                .map(row -> document(data, row))
                .toList();
    }

    private static Answer.Row row(String query, Map<String, Node> values, PageData data) {
        return data.run().select(QUERIES.get(query), values).rows().get(0);
    }

    private static HomePage.DocumentRow document(PageData data, Answer.Row row) {
        Node document = row.get("document").orElseThrow();
        String publisher =
                data.one(document, DCTerms.publisher).map(data.labels()::text).orElse("");
        return new HomePage.DocumentRow(
                document.toString(),
                data.labels().link(document),
                publisher,
                row.text("date"),
                row("claims-in", Map.of("document", document), data).text("claims"));
    }
}
