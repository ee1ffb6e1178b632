package org.chancery.server.sparql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.query.UnsupportedQueryException;
import org.chancery.query.bound.HeapWatch;
import org.chancery.query.bound.Meter;
import org.chancery.query.bound.StopReason;
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
    private static final List<Format> PROBLEM_OR_PAGE = List.of(Format.PROBLEM_JSON, Format.HTML, Format.TEXT);

    private final DataReader data;
    private final QueryPool pool;
    private final HeapWatch watch;
    private final Limits limits;
    private final ResultPages pages;
    private final KnownQueries queries;
    private final ServiceDescription description;

    /** @param prefixes namespaces by the prefixes that are proposed where a query forgets to declare one */
    public SparqlFeature(
            DataReader data,
            QueryPool pool,
            HeapWatch watch,
            Limits limits,
            ResultPages pages,
            Map<String, String> prefixes) {
        this.data = data;
        this.pool = pool;
        this.watch = watch;
        this.limits = limits;
        this.pages = pages;
        QueryGuard guard = QueryGuard.with(limits.services());
        this.description = new ServiceDescription(data, guard, limits);
        this.queries = new KnownQueries(new QueryParser(prefixes), guard);
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
        return asked.isPresent() ? answerOrPage(asked.get(), request) : description(request);
    }

    private Reply description(Request request) {
        Format format = request.choose(GRAPHS_OR_PAGE);
        return format.equals(Format.HTML) ? pages.form() : description.reply(request.origin() + "/sparql", format);
    }

    /** A person whose query is wrong gets it back with what is wrong; a program gets the problem alone. */
    private Reply answerOrPage(QueryRequest asked, Request request) {
        try {
            return answer(asked, request);
        } catch (HttpProblem problem) {
            if (!request.accept().choose(PROBLEM_OR_PAGE).equals(Optional.of(Format.HTML))) {
                throw problem;
            }
            return pages.problem(request, asked.query(), problem).with("Vary", "Accept");
        }
    }

    private Reply answer(QueryRequest asked, Request request) {
        Stop stop = new Stop();
        return pool.run(
                        asked.id(),
                        stop,
                        () -> watch.within(limits.bounds(), meter -> {
                            stop.onRequest(() -> meter.stop(StopReason.CANCELLED));
                            return answer(asked, request, meter);
                        }))
                .with("Vary", "Accept");
    }

    private Reply answer(QueryRequest asked, Request request, Meter meter) {
        Query query = queries.of(asked.query());
        Format format = format(query, request);
        return data.read(dataset -> {
            QueryResult result = run(new BoundedRun(limits, meter), query, asked, dataset);
            return format.equals(Format.HTML)
                    ? pages.answer(request, asked.query(), result, dataset, meter)
                    : written(result, format, meter);
        });
    }

    private static QueryResult run(BoundedRun run, Query query, QueryRequest asked, DatasetGraph dataset) {
        try {
            return run.run(query, asked.graphs(), dataset);
        } catch (UnsupportedQueryException e) {
            throw HttpProblem.badRequest(e.getMessage());
        }
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

    private Reply written(QueryResult result, Format format, Meter meter) {
        LimitedOutput out = new LimitedOutput(limits.bytes(), meter);
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
