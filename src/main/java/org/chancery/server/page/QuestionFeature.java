package org.chancery.server.page;

import java.util.List;
import java.util.Map;
import org.chancery.query.Answer;
import org.chancery.query.Asker;
import org.chancery.query.Catalogue;
import org.chancery.query.ParameterException;
import org.chancery.query.Question;
import org.chancery.query.TooManyRowsException;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Format;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.http.Templates;

/** The questions of the catalogue, each at once a form, a table, and an address for CSV and JSON. */
public final class QuestionFeature implements Feature {
    private static final List<Format> FORMATS = List.of(Format.HTML, Format.JSON, Format.CSV);

    private final PageReader reader;
    private final Catalogue catalogue;
    private final Templates templates;
    private final long rowLimit;

    /** @param rowLimit the most rows of an answer */
    public QuestionFeature(PageReader reader, Catalogue catalogue, Templates templates, long rowLimit) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.templates = templates;
        this.rowLimit = rowLimit;
    }

    @Override
    public List<String> paths() {
        return List.of("/q", "/q/*");
    }

    @Override
    public Reply answer(Request request) {
        Ending path = Ending.of(request.path().replaceFirst("^/q/?", ""), FORMATS);
        if (path.rest().isEmpty()) {
            request.choose(List.of(Format.HTML));
            return templates.reply("questions", reader.read(data -> Topic.of(catalogue, data)));
        }
        Question question = catalogue.find(path.rest()).orElseThrow(() -> unknown(path.rest()));
        Format format = path.format().orElseGet(() -> request.choose(FORMATS));
        return reader.read(data -> reply(data, question, request, format)).with("Vary", "Accept");
    }

    private static HttpProblem unknown(String name) {
        return HttpProblem.notFound("There is no question '" + name + "'; /q lists those that there are.");
    }

    private Reply reply(PageData data, Question question, Request request, Format format) {
        Answer answer = ask(data, question, request.parameters());
        return switch (format.ending()) {
            case "csv" -> Reply.ok(format, AnswerFormats.csv(answer));
            case "json" -> Reply.ok(format, AnswerFormats.json(question, answer));
            default -> templates.reply("question", page(data, question, request, answer));
        };
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
        return new QuestionPage(question, fields, new TableMaker(data).table(answer), request.rawQuery());
    }
}
