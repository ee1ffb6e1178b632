package org.chancery.server.sparql;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            throw problem(text, e);
        } catch (QueryException e) {
            throw HttpProblem.badRequest("The query is not valid SPARQL 1.1: " + e.getMessage());
        } catch (StackOverflowError e) {
            throw LimitProblem.depth();
        }
    }

    private static HttpProblem problem(String text, QueryParseException e) {
        if (e.getMessage() == null) {
            return LimitProblem.depth();
        }
        return isUpdate(text) ? QueryRequest.readOnly() : syntax(text, e);
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
        Place place = Place.of(e);
        String where = place.line() > 0 ? " at line " + place.line() + ", column " + place.column() : "";
        String detail = "The query is not valid SPARQL 1.1" + where + ".\n"
                + caret(text, place.line(), place.column())
                + e.getMessage().strip();
        return HttpProblem.of(400, "Syntax error in the query", detail)
                .with(Map.of("line", place.line(), "column", place.column()));
    }

    /** Where an error is, from 1; Jena's exception names the token before the wrong one, its message the wrong one. */
    private record Place(int line, int column) {
        private static final Pattern IN_MESSAGE = Pattern.compile("at line (\\d{1,9}), column (\\d{1,9})");

        static Place of(QueryParseException e) {
            Matcher found = IN_MESSAGE.matcher(e.getMessage());
            return found.find()
                    ? new Place(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))
                    : new Place(e.getLine(), e.getColumn());
        }
    }

    private static String caret(String text, int line, int column) {
        List<String> lines = text.lines().toList();
        if (line < 1 || line > lines.size() || column < 1) {
            return "";
        }
        return lines.get(line - 1) + "\n" + " ".repeat(Math.min(column - 1, 2_000)) + "^\n";
    }
}
