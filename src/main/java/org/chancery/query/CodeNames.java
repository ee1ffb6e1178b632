package org.chancery.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.vocab.Bases;

/** Finds the code that a user means by its IRI, its local name or its label, whatever the case of the letters. */
final class CodeNames {
    private static final QueryText QUERIES = QueryText.beside(CodeNames.class);
    private static final Pattern CODE = Pattern.compile("\\w+");

    private final QueryRun run;

    CodeNames(QueryRun run) {
        this.run = run;
    }

    /**
     * Returns the code; where the data hold no code lists, any name is taken for one.
     *
     * @throws ParameterException if no code is called so
     */
    Node resolve(String parameter, String value) {
        String wanted = value.startsWith(Bases.CODES) ? value.substring(Bases.CODES.length()) : value;
        List<Answer.Row> codes = run.select(QUERIES.get("codes"), Map.of()).rows();
        if (codes.isEmpty() && CODE.matcher(wanted).matches()) {
            return NodeFactory.createURI(Bases.CODES + wanted);
        }
        return find(codes, wanted)
                .orElseThrow(() -> new ParameterException("'" + parameter
                        + "' takes the name of a code such as allyOf, not '" + value + "'"
                        + Nearest.phrase(wanted, names(codes)) + "."));
    }

    private static Optional<Node> find(List<Answer.Row> codes, String wanted) {
        Optional<Answer.Row> exact =
                codes.stream().filter(row -> localName(row).equals(wanted)).findFirst();
        return exact.or(() -> codes.stream()
                        .filter(row -> plain(localName(row)).equals(plain(wanted))
                                || plain(row.text("label")).equals(plain(wanted)))
                        .findFirst())
                .flatMap(row -> row.get("code"));
    }

    /** "ally of", "Ally-Of" and "allyOf" are one name. */
    private static String plain(String name) {
        return name.replaceAll("[\\s_-]+", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static String localName(Answer.Row row) {
        return row.text("code").substring(row.text("code").lastIndexOf('/') + 1);
    }

    private static List<String> names(List<Answer.Row> codes) {
        return codes.stream().map(CodeNames::localName).toList();
    }
}
