package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.chancery.export.RdfFormat;
import org.chancery.export.RdfWriter;
import org.chancery.query.QueryRun;

/** A SPARQL query of the user's own. */
final class OwnQuery {
    private static final Pattern PLACE = Pattern.compile("at line (\\d+), column (\\d+)");

    private final Query query;

    private OwnQuery(Query query) {
        this.query = query;
    }

    /** Returns the query in the file; the function makes the failure that names the place of an error in it. */
    static OwnQuery read(Path file, Function<String, RuntimeException> misuse) {
        try {
            return new OwnQuery(QueryFactory.create(Files.readString(file)));
        } catch (QueryParseException e) {
            throw misuse.apply(file + ":" + place(e) + ": " + reason(e));
        } catch (QueryException e) {
            throw misuse.apply(file + " holds no query that can be run: " + e.getMessage());
        } catch (IOException e) {
            throw misuse.apply(file + " cannot be read: " + e.getMessage());
        }
    }

    /** The message names the token that was not expected, the exception the one before it. */
    private static String place(QueryParseException failure) {
        Matcher place = PLACE.matcher(failure.getMessage());
        return place.find() ? place.group(1) + ":" + place.group(2) : failure.getLine() + ":" + failure.getColumn();
    }

    private static String reason(QueryParseException failure) {
        return failure.getMessage().lines().findFirst().orElse("not a query");
    }

    /** Writes the answer: rows in the form asked for, yes or no for ASK where no form was asked for, Turtle for a graph. */
    void run(QueryRun run, AnswerOptions form, Streams streams) {
        ARQ.globalServiceAllowed = false;
        if (query.isSelectType()) {
            form.print(run.select(query, Map.of()), streams);
        } else if (query.isAskType()) {
            form.print(run.ask(query), streams);
        } else {
            Graph graph = query.isConstructType() ? run.construct(query, Map.of()) : run.describe(query);
            RdfWriter.write(graph, RdfFormat.TURTLE, streams.out());
        }
    }
}
