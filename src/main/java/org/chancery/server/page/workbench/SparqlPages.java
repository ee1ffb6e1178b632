package org.chancery.server.page.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.chancery.query.Answer;
import org.chancery.query.bound.Meter;
import org.chancery.server.http.Format;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.http.Templates;
import org.chancery.server.page.FormLinks;
import org.chancery.server.page.PageReader;
import org.chancery.server.page.Part;
import org.chancery.server.page.table.TableMaker;
import org.chancery.server.page.table.TableView;
import org.chancery.server.sparql.Limits;
import org.chancery.server.sparql.QueryResult;
import org.chancery.server.sparql.ResultPages;

/** Shows the workbench: the query in a form, with its answer as a table of names, or with what is wrong with it. */
public final class SparqlPages implements ResultPages {
    private final PageReader reader;
    private final Templates templates;
    private final Limits limits;
    private final List<Example> examples = Example.load();

    public SparqlPages(PageReader reader, Templates templates, Limits limits) {
        this.reader = reader;
        this.templates = templates;
        this.limits = limits;
    }

    @Override
    public Reply form() {
        return reply(examples.get(0).query(), Optional.empty(), Optional.empty());
    }

    @Override
    public Reply answer(Request request, String query, QueryResult result, DatasetGraph data, Meter meter) {
        boolean graph = result instanceof QueryResult.Triples;
        Snippets snippets = Snippets.of(
                request.origin() + "/sparql", query, (graph ? Format.TURTLE : Format.SPARQL_JSON).mediaType());
        String sentence = result instanceof QueryResult.Truth truth
                ? truth.value() ? "Yes: the data hold it." : "No: the data do not hold it."
                : "";
        Optional<TableView> table =
                rows(result).map(rows -> new TableMaker(reader.open(data, meter)).plain(rows, Part.asked(request)));
        return reply(query, Optional.of(new SparqlPage.Result(table, sentence, graph, snippets)), Optional.empty());
    }

    @Override
    public Reply problem(Request request, String query, HttpProblem problem) {
        return reply(query, Optional.empty(), Optional.of(failure(problem)))
                .withStatus(problem.status())
                .with("Cache-Control", "no-store");
    }

    private static SparqlPage.Failure failure(HttpProblem problem) {
        Map<String, Object> details = problem.details();
        String declaration = details.containsKey("prefixIri")
                ? "PREFIX " + details.get("missingPrefix") + ": <" + details.get("prefixIri") + ">"
                : "";
        return new SparqlPage.Failure(
                problem.title(),
                problem.getMessage(),
                (Integer) details.getOrDefault("line", 0),
                (Integer) details.getOrDefault("column", 0),
                declaration);
    }

    private Reply reply(String query, Optional<SparqlPage.Result> answer, Optional<SparqlPage.Failure> failure) {
        SparqlPage page = new SparqlPage(query, answer, failure, examples, limits);
        return Reply.ok(Format.HTML, templates.render("sparql", Map.of("page", page, "forms", FormLinks.NONE)));
    }

    private static Optional<Answer> rows(QueryResult result) {
        if (result instanceof QueryResult.Rows rows) {
            return Optional.of(new Answer(
                    rows.columns().stream().map(Var::getVarName).toList(),
                    rows.rows().stream().map(SparqlPages::row).toList()));
        }
        return result instanceof QueryResult.Triples triples
                ? Optional.of(new Answer(
                        List.of("subject", "property", "value"),
                        triples.graph().stream().map(SparqlPages::row).toList()))
                : Optional.empty();
    }

    private static Answer.Row row(Binding binding) {
        Map<String, Node> values = new LinkedHashMap<>();
        binding.forEach((variable, node) -> values.put(variable.getVarName(), node));
        return new Answer.Row(values);
    }

    private static Answer.Row row(Triple triple) {
        return new Answer.Row(
                Map.of("subject", triple.getSubject(), "property", triple.getPredicate(), "value", triple.getObject()));
    }
}
