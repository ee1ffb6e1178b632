package org.chancery.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.vocab.Bases;

/** Finds the entity that a user means by an IRI, the last part of its IRI, or one of its names. */
public final class EntityNames {
    private static final QueryText QUERIES = QueryText.beside(EntityNames.class);

    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern SPECIAL = Pattern.compile("[\"\\\\]");

    private final DatasetGraph data;
    private final QueryRun run;

    public EntityNames(DatasetGraph data, QueryRun run) {
        this.data = data;
        this.run = run;
    }

    /** Returns the entities that bear the name in any of its forms, or the one whose IRI ends so; none if none does. */
    public List<Node> called(String name) {
        return bySlug(name).map(List::of).orElseGet(() -> named(name));
    }

    /** Returns the entity; throws {@link ParameterException} if none or several are called so. */
    public Node resolve(String parameter, String value) {
        if (value.startsWith("http:") || value.startsWith("https:")) {
            return iri(parameter, value);
        }
        return bySlug(value).orElseGet(() -> byName(parameter, value));
    }

    private static Node iri(String parameter, String value) {
        try {
            return NodeFactory.createURI(IRIx.create(value).str());
        } catch (IRIException e) {
            throw new ParameterException("The value of '" + parameter + "' is not a valid IRI: " + value);
        }
    }

    private Optional<Node> bySlug(String value) {
        String slug = Normalizer.normalize(value.strip(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-");
        Node node = NodeFactory.createURI(Bases.ENTITIES + slug);
        return data.getDefaultGraph().contains(node, Node.ANY, Node.ANY) ? Optional.of(node) : Optional.empty();
    }

    private Node byName(String parameter, String value) {
        List<Node> found = named(value);
        if (found.isEmpty()) {
            throw new ParameterException("Nothing in the data is called '" + value + "' (parameter '" + parameter + "')"
                    + Nearest.phrase(value, like(value)) + "; give a name as a document writes it, or an IRI.");
        }
        return only(parameter, value, found);
    }

    private List<Node> named(String value) {
        String name = value.strip();
        boolean indexed = data.getContext().isDefined(TextQuery.textIndex)
                && LETTER.matcher(name).find();
        Answer found = indexed
                ? run.select(QUERIES.get("entity-by-name-indexed"), Map.of("name", text(name), "words", phrase(name)))
                : run.select(QUERIES.get("entity-by-name"), Map.of("name", text(name)));
        return found.rows().stream().flatMap(row -> row.get("entity").stream()).toList();
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    /** Returns the name as a phrase for the text index, in which no sign has a meaning of its own. */
    private static Node phrase(String name) {
        return text('"' + SPECIAL.matcher(name).replaceAll("\\\\$0") + '"');
    }

    private List<String> like(String value) {
        String beginning = value.strip().substring(0, Math.min(2, value.strip().length()));
        return run.select(QUERIES.get("names-like"), Map.of("beginning", text(beginning))).rows().stream()
                .map(row -> row.text("name"))
                .toList();
    }

    private static Node only(String parameter, String value, List<Node> found) {
        if (found.size() > 1) {
            throw new ParameterException("Several entities are called '" + value + "' (parameter '" + parameter
                    + "'); give one of these IRIs: "
                    + found.stream().map(Node::getURI).collect(Collectors.joining(", ")));
        }
        return found.get(0);
    }
}
