package org.chancery.server.sparql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.server.data.DataReader;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Format;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;

/** The SPARQL 1.1 endpoint for queries; an answer is sent whole or not at all. */
public final class SparqlFeature implements Feature {
    private static final List<Format> GRAPHS_OR_PAGE =
            Stream.concat(ResultFormats.GRAPHS.stream(), Stream.of(Format.HTML)).toList();

    private final DataReader data;
    private final QueryPool pool;
    private final Limits limits;
    private final ResultPages pages;
    private final QueryGuard guard = QueryGuard.standard();
    private final ServiceDescription description;

    public SparqlFeature(DataReader data, QueryPool pool, Limits limits, ResultPages pages) {
        this.data = data;
        this.pool = pool;
        this.limits = limits;
        this.pages = pages;
        this.description = new ServiceDescription(data, guard, limits);
    }

    @Override
    public List<String> paths() {
        return List.of("/sparql");
    }

    @Override
    public List<String> methods() {
        return List.of("GET", "POST");
    }

    @Override
    public Reply answer(Request request) {
        Optional<QueryRequest> asked = QueryRequest.of(request);
        return asked.isPresent() ? answer(asked.get(), request) : description(request);
    }

    private Reply description(Request request) {
        Format format = request.choose(GRAPHS_OR_PAGE);
        return format.equals(Format.HTML) ? pages.form() : description.reply(request.origin() + "/sparql", format);
    }

    private Reply answer(QueryRequest asked, Request request) {
        Query query = QueryParser.parse(asked.query());
        guard.check(query);
        Format format = format(query, request);
        return pool.run(() -> data.read(dataset -> answer(asked, query, format, dataset)))
                .with("Vary", "Accept");
    }

    private static Format format(Query query, Request request) {
        boolean graph = query.isConstructType() || query.isDescribeType();
        List<Format> offers = graph ? GRAPHS_OR_PAGE : ResultFormats.ROWS;
        Optional<String> named = request.parameter("format");
        if (named.isEmpty()) {
            return request.choose(offers);
        }
        return offers.stream()
                .filter(offer -> offer.ending().equals(named.get()))
                .findFirst()
                .orElseThrow(() -> HttpProblem.badRequest("There is no format '" + named.get()
                        + "' for this query; use "
                        + String.join(", ", offers.stream().map(Format::ending).toList()) + "."));
    }

    private Reply answer(QueryRequest asked, Query query, Format format, DatasetGraph dataset) {
        QueryResult result = new BoundedRun(limits).run(query, asked.graphs(), dataset);
        return format.equals(Format.HTML) ? pages.answer(asked.query(), result, dataset) : written(result, format);
    }

    private Reply written(QueryResult result, Format format) {
        LimitedOutput out = new LimitedOutput(limits.bytes());
        if (result instanceof QueryResult.Rows rows) {
            ResultFormats.write(out, rows, format);
        } else if (result instanceof QueryResult.Truth truth) {
            ResultFormats.write(out, truth, format);
        } else if (result instanceof QueryResult.Triples triples) {
            ResultFormats.write(out, triples.graph(), format);
        }
        if (out.isOver()) {
            throw LimitProblem.bytes(limits.bytes(), out.written());
        }
        return Reply.ok(format, out.toByteArray());
    }
}
