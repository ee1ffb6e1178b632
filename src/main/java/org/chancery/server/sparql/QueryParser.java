package org.chancery.server.sparql;

import java.util.Map;
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

    /** The time to parse grows with the square of these. */
    private static final int MOST_ASSIGNMENTS = 500;

    private static final Pattern ASSIGNMENT = Pattern.compile("\\bAS\\b", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> prefixes;

    /** @param prefixes namespaces by the prefixes that may be proposed where a query forgets to declare one */
    QueryParser(Map<String, String> prefixes) {
        this.prefixes = Map.copyOf(prefixes);
    }

    /** Returns the query; throws {@link HttpProblem} 400 with line, column and a caret if the syntax is wrong. */
    Query parse(String text) {
        if (text.length() > LONGEST) {
            throw tooLong(text.length() + " characters", LONGEST);
        }
        long assignments = ASSIGNMENT.matcher(text).results().count();
        if (assignments > MOST_ASSIGNMENTS) {
            throw tooLong("the word AS " + assignments + " times", MOST_ASSIGNMENTS);
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

    private static HttpProblem tooLong(String has, int limit) {
        return HttpProblem.of(413, "The query is too long", "It has " + has + "; the limit is " + limit + ".");
    }

    private HttpProblem problem(String text, QueryParseException e) {
        if (e.getMessage() == null) {
            return LimitProblem.depth();
        }
        return isUpdate(text) ? QueryRequest.readOnly() : SyntaxProblem.of(text, e, prefixes);
    }

    private static boolean isUpdate(String text) {
        try {
            UpdateFactory.create(text);
            return !text.isBlank();
        } catch (JenaException e) {
            return false;
        }
    }
}
