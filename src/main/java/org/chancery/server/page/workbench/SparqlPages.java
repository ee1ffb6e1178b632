package org.chancery.server.page.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.chancery.model.ChanceryException;
import org.chancery.query.Answer;
import org.chancery.server.http.Format;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Templates;
import org.chancery.server.page.FormLinks;
import org.chancery.server.page.PageReader;
import org.chancery.server.page.TableMaker;
import org.chancery.server.page.TableView;
import org.chancery.server.page.Urls;
import org.chancery.server.sparql.Limits;
import org.chancery.server.sparql.QueryResult;
import org.chancery.server.sparql.ResultPages;

/** Shows the SPARQL endpoint as a form, and answers as tables with names. */
public final class SparqlPages implements ResultPages {
    private final PageReader reader;
    private final Templates templates;
    private final Limits limits;

    public SparqlPages(PageReader reader, Templates templates, Limits limits) {
        this.reader = reader;
        this.templates = templates;
        this.limits = limits;
    }

    @Override
    public Reply form() {
        return reply(new SparqlPage(example(), Optional.empty(), "", "", false, limits));
    }

    private static String example() {
        try (InputStream in = SparqlPages.class.getResourceAsStream("example.rq")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ChanceryException("The example query cannot be read; build the program again.", e);
        }
    }

    @Override
    public Reply answer(String query, QueryResult result, DatasetGraph data) {
        String parameters = "query=" + Urls.encode(query);
        if (result instanceof QueryResult.Truth truth) {
            String sentence = truth.value() ? "Yes: the data hold it." : "No: the data do not hold it.";
            return reply(new SparqlPage(query, Optional.empty(), sentence, parameters, false, limits));
        }
        TableView table = new TableMaker(reader.open(data)).plain(rows(result));
        boolean graph = result instanceof QueryResult.Triples;
        return reply(new SparqlPage(query, Optional.of(table), "", parameters, graph, limits));
    }

    private Reply reply(SparqlPage page) {
        return Reply.ok(Format.HTML, templates.render("sparql", Map.of("page", page, "forms", FormLinks.NONE)));
    }

    private static Answer rows(QueryResult result) {
        if (result instanceof QueryResult.Rows rows) {
            return new Answer(
                    rows.columns().stream().map(Var::getVarName).toList(),
                    rows.rows().stream().map(SparqlPages::row).toList());
        }
        List<Triple> triples = ((QueryResult.Triples) result).graph().find().toList();
        return new Answer(
                List.of("subject", "property", "value"),
                triples.stream().map(SparqlPages::row).toList());
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
