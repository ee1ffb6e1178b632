package org.chancery.server.sparql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;
import org.chancery.server.http.HttpProblem;

/** The problem of a query that does not keep the syntax: where, what was met, what may stand there, which prefix is missing. */
final class SyntaxProblem {
    private static final Pattern MISSING_PREFIX = Pattern.compile("Unresolved prefixed name: ([^:\\s]*):");
    private static final Pattern MET = Pattern.compile("Encountered:? +(.*?)\\s*(?:at line|$)", Pattern.MULTILINE);
    private static final Pattern KIND_AND_WORDS = Pattern.compile("\"\\s*\\S+ \"(.*?)\\s*\"\"");
    private static final Pattern EXPECTED = Pattern.compile("^ {4}(\\S.*?) \\.\\.\\.", Pattern.MULTILINE);

    private final String text;
    private final String message;
    private final Place place;

    private SyntaxProblem(String text, String message, Place place) {
        this.text = text;
        this.message = message;
        this.place = place;
    }

    /**
     * Returns the problem. Its details, each only where it is known: {@code line} and {@code column} from 1,
     * {@code expected}, {@code missingPrefix}, {@code prefixIri}.
     */
    static HttpProblem of(String text, QueryParseException e, Map<String, String> prefixes) {
        return new SyntaxProblem(text, e.getMessage().strip(), Place.of(e)).problem(prefixes);
    }

    private HttpProblem problem(Map<String, String> prefixes) {
        Map<String, Object> details = new LinkedHashMap<>();
        if (place.isKnown()) {
            details.put("line", place.line());
            details.put("column", place.column());
        }
        List<String> expected = expected();
        if (!expected.isEmpty()) {
            details.put("expected", expected);
        }
        Optional<String> prefix = missingPrefix();
        prefix.ifPresent(name -> details.put("missingPrefix", name));
        Optional<String> namespace = prefix.map(prefixes::get);
        namespace.ifPresent(iri -> details.put("prefixIri", iri));
        String where = place.isKnown() ? " at line " + place.line() + ", column " + place.column() : "";
        String detail = "The query is not valid SPARQL 1.1" + where + ".\n" + caret()
                + prefix.map(name -> undeclared(name, namespace)).orElseGet(() -> reason(expected));
        return HttpProblem.of(400, "Syntax error in the query", detail).with(details);
    }

    private Optional<String> missingPrefix() {
        Matcher found = MISSING_PREFIX.matcher(message);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String undeclared(String prefix, Optional<String> namespace) {
        return "The prefix " + prefix + ": is not declared. "
                + namespace
                        .map(iri -> "Put this at the top:\nPREFIX " + prefix + ": <" + iri + ">")
                        .orElse("Declare it at the top with PREFIX " + prefix + ": <…>, or write the IRI in full.");
    }

    /** The parser names each token that may follow on a line of its own. */
    private List<String> expected() {
        return EXPECTED.matcher(message)
                .results()
                .map(found -> found.group(1).replaceAll("^\"(.*)\"$", "$1"))
                .distinct()
                .toList();
    }

    private String reason(List<String> expected) {
        Matcher met = MET.matcher(message);
        return expected.isEmpty() || !met.find()
                ? message
                : "Met " + met(met.group(1)) + "; here may stand: " + String.join("  ", expected) + ".";
    }

    /** The parser names first the kind of the token and then its words. */
    private static String met(String named) {
        Matcher words = KIND_AND_WORDS.matcher(named);
        return named.contains("<EOF>") ? "the end of the query" : words.matches() ? words.group(1) : named;
    }

    private String caret() {
        List<String> lines = text.lines().toList();
        if (place.line() < 1 || place.line() > lines.size() || place.column() < 1) {
            return "";
        }
        return lines.get(place.line() - 1) + "\n" + " ".repeat(Math.min(place.column() - 1, 2_000)) + "^\n";
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

        boolean isKnown() {
            return line > 0;
        }
    }
}
