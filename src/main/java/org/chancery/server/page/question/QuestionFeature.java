package org.chancery.server.page.question;

import java.util.List;
import java.util.Map;
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
import org.chancery.server.page.TableMaker;

/** The questions of the catalogue, each at once a form, a table, and an address for programs. */
public final class QuestionFeature implements Feature {
    private static final String ROOT = "/q";

    private final Pages pages;
    private final Catalogue catalogue;
    private final long rowLimit;

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
            return pages.answer(request, ROOT, path.format(), Pages.FORMS, this::list);
        }
        Question question = catalogue.find(name).orElseThrow(() -> unknown(name));
        return pages.answer(
                request,
                ROOT + "/" + question.id(),
                path.format(),
                Pages.TABLE_FORMS,
                data -> content(data, question, request));
    }

    private Content list(PageData data) {
        return Content.of("questions", Topic.of(catalogue, data), () -> AnswerGraph.empty());
    }

    private static HttpProblem unknown(String name) {
        return HttpProblem.notFound("There is no question '" + name + "'; /q lists those that there are.");
    }

    private Content content(PageData data, Question question, Request request) {
        Answer answer = ask(data, question, request.parameters());
        return Content.of("question", page(data, question, request, answer), () -> AnswerGraph.of(data, answer))
                .withJson(AnswerFormats.json(question, answer))
                .withCsv(() -> AnswerFormats.csv(answer));
    }

    private Answer ask(PageData data, Question question, Map<String, String> values) {
        try {
            return Asker.over(data.dataset(), data.run().atMost(rowLimit)).ask(question, values);
        } catch (ParameterException e) {
            throw HttpProblem.badRequest(e.getMessage());
        } catch (TooManyRowsException e) {
            throw HttpProblem.of(413, "The row limit is passed", e.getMessage())
                    .with(Map.of("limit", "rows", "allowed", e.limit()));
        }
    }

    private static QuestionPage page(PageData data, Question question, Request request, Answer answer) {
        List<QuestionPage.Field> fields = question.parameters().stream()
                .map(parameter -> new QuestionPage.Field(
                        parameter.name(),
                        parameter.description(),
                        request.parameter(parameter.name())
                                .or(parameter::fallback)
                                .orElse(""),
                        parameter.example().orElse("")))
                .toList();
        return new QuestionPage(question, fields, new TableMaker(data).table(answer));
    }
}
