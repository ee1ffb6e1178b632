package org.chancery.server.page.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.query.Answer;
import org.chancery.query.Asker;
import org.chancery.query.Catalogue;
import org.chancery.query.ParameterException;
import org.chancery.query.Question;
import org.chancery.query.TooManyRowsException;
import org.chancery.server.http.Feature;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.page.Content;
import org.chancery.server.page.Ending;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pages;
import org.chancery.server.page.Part;
import org.chancery.server.page.Urls;
import org.chancery.server.page.table.TableMaker;
import org.chancery.server.sparql.QueryGuard;

/** The questions of the catalogue, each at once a form, a table, and an address for programs. */
public final class QuestionFeature implements Feature {
    private static final String ROOT = "/q";
    private static final String PART = "part";

    private final Pages pages;
    private final Catalogue catalogue;
    private final long rowLimit;
    private final QueryGuard guard = QueryGuard.standard();

    /** @param rowLimit the most rows of an answer */
    public QuestionFeature(Pages pages, Catalogue catalogue, long rowLimit) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.rowLimit = rowLimit;
    }

    @Override
    public List<String> paths() {
        return Stream.concat(Pages.paths(ROOT, Pages.FORMS).stream(), Stream.of(ROOT + "/*"))
                .toList();
    }

    @Override
    public Reply answer(Request request) {
        Ending path = Ending.of(request.path(), Pages.TABLE_FORMS);
        String name = path.rest().substring(ROOT.length()).replaceFirst("^/", "");
        if (name.isEmpty()) {
            request.takesOnly(List.of("find", "topic"));
            return pages.answer(request, ROOT, path.format(), Pages.FORMS, data -> list(data, request));
        }
        Question question = catalogue.find(name).orElseThrow(() -> unknown(name));
        return pages.answer(
                request,
                ROOT + "/" + question.id(),
                path.format(),
                Pages.TABLE_FORMS,
                data -> content(data, question, request));
    }

    private Content list(PageData data, Request request) {
        TopicList topics = TopicList.of(Topic.of(catalogue, data), request);
        return Content.of("questions", topics, () -> AnswerGraph.empty()).withJson(topics.topics());
    }

    private static HttpProblem unknown(String name) {
        return HttpProblem.notFound("There is no question '" + name + "'; /q lists those that there are.");
    }

    /** The values of the question's parameters; the part of the table is none of them. */
    private static Map<String, String> values(Request request) {
        Map<String, String> values = new LinkedHashMap<>(request.parameters());
        values.remove(PART);
        values.values().removeIf(String::isBlank);
        return values;
    }

    private Content content(PageData data, Question question, Request request) {
        Map<String, String> values = values(request);
        Asker asker = Asker.over(data.dataset(), data.run().atMost(rowLimit));
        Answer answer = ask(asker, question, values);
        QuestionPage page = new QuestionPage(
                question,
                new FieldMaker(data).fields(question.parameters(), values),
                parameters(values),
                asker.text(question, values),
                guard.allows(question.query()),
                new TableMaker(data).table(answer, Part.asked(request)));
        return Content.of("question", page, () -> AnswerGraph.of(data, answer))
                .withJson(AnswerFormats.json(question, answer))
                .withCsv(() -> AnswerFormats.csv(answer));
    }

    private static Answer ask(Asker asker, Question question, Map<String, String> values) {
        try {
            return asker.ask(question, values);
        } catch (ParameterException e) {
            throw HttpProblem.badRequest(e.getMessage());
        } catch (TooManyRowsException e) {
            throw HttpProblem.of(413, "The row limit is passed", e.getMessage())
                    .with(Map.of("limit", "rows", "allowed", e.limit()));
        }
    }

    private static String parameters(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> Urls.encode(value.getKey()) + "=" + Urls.encode(value.getValue()) + "&")
                .collect(Collectors.joining());
    }
}
