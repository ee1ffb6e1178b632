package org.chancery.server.sparql;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.update.UpdateFactory;
import org.chancery.server.http.HttpProblem;

/** Reads the text of a query, and says where and why it is not one. */
final class QueryParser {
    private static final int LONGEST = 200_000;

    private QueryParser() {}

    /** Returns the query; throws {@link HttpProblem} 400 with line, column and a caret if the syntax is wrong. */
    static Query parse(String text) {
        if (text.length() > LONGEST) {
            throw HttpProblem.of(
                    413,
                    "The query is too long",
                    "It has " + text.length() + " characters; the limit is " + LONGEST + ".");
        }
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw isUpdate(text) ? QueryRequest.readOnly() : syntax(text, e);
        } catch (QueryException e) {
            throw HttpProblem.badRequest("The query is not valid SPARQL 1.1: " + e.getMessage());
        } catch (StackOverflowError e) {
            throw LimitProblem.depth();
        }
    }

    private static boolean isUpdate(String text) {
        try {
            UpdateFactory.create(text);
            return !text.isBlank();
        } catch (JenaException e) {
            return false;
        }
    }

    private static HttpProblem syntax(String text, QueryParseException e) {
        String place = e.getLine() > 0 ? " at line " + e.getLine() + ", column " + e.getColumn() : "";
        String detail = "The query is not valid SPARQL 1.1" + place + ".\n" + caret(text, e.getLine(), e.getColumn())
                + e.getMessage().strip();
        return HttpProblem.of(400, "Syntax error in the query", detail)
                .with(Map.of("line", e.getLine(), "column", e.getColumn()));
    }

    private static String caret(String text, int line, int column) {
        List<String> lines = text.lines().toList();
        if (line < 1 || line > lines.size() || column < 1) {
            return "";
        }
        return lines.get(line - 1) + "\n" + " ".repeat(Math.min(column - 1, 2_000)) + "^\n";
    }
}
