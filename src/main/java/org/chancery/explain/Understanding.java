package org.chancery.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.model.RelationType;
import org.chancery.query.EntityNames;
import org.chancery.query.QueryRun;
import org.chancery.query.QueryText;
import org.chancery.vocab.Bases;

/** Finds what a user asks for: a thing, or a tie between two, by IRIs, short forms of them, or names. */
final class Understanding {
    private static final QueryText QUERIES = QueryText.beside(Understanding.class);

    private final Graph graph;
    private final QueryRun run;
    private final EntityNames names;

    Understanding(Graph graph, QueryRun run, EntityNames names) {
        this.graph = graph;
        this.run = run;
        this.names = names;
    }

    /**
     * Returns what is meant.
     *
     * @param words a thing; or subject, relation and object; or subject and object
     * @throws NotUnderstoodException if nothing is, or several things are
     */
    Asked read(List<String> words) {
        return tie(words).orElseGet(() -> {
            Optional<Node> whole = find(join(words));
            if (words.size() == 3 && whole.isEmpty() && bothEndsKnown(words)) {
                throw new NotUnderstoodException(
                        "there is no relation '" + words.get(1) + "'; there are: " + relations());
            }
            return words.size() == 2 && whole.isEmpty() ? pair(words) : new Asked.Thing(thing(join(words)));
        });
    }

    /** Looks for a relation in the middle, which may be one word or several, as in "ally of". */
    private Optional<Asked> tie(List<String> words) {
        for (int from = 1; from < words.size() - 1; from++) {
            for (int to = from + 1; to < words.size(); to++) {
                Optional<RelationType> type = relation(String.join("", words.subList(from, to)));
                if (type.isPresent()) {
                    Node subject = thing(join(words.subList(0, from)));
                    return Optional.of(new Asked.Tie(subject, type, thing(join(words.subList(to, words.size())))));
                }
            }
        }
        return Optional.empty();
    }

    private Asked pair(List<String> words) {
        Optional<Node> subject = find(words.get(0));
        Optional<Node> object = find(words.get(1));
        return subject.isPresent() && object.isPresent()
                ? new Asked.Tie(subject.get(), Optional.empty(), object.get())
                : new Asked.Thing(thing(join(words)));
    }

    private boolean bothEndsKnown(List<String> words) {
        return find(words.get(0)).isPresent() && find(words.get(2)).isPresent();
    }

    private static String relations() {
        return Stream.of(RelationType.values()).map(RelationType::label).collect(Collectors.joining(", ", "", "."));
    }

    private static String join(List<String> words) {
        return String.join(" ", words);
    }

    /** The property of a direct edge is called as the code of its relation. */
    private static Optional<RelationType> relation(String word) {
        String local =
                bare(word).replace(Bases.TERMS, "").replace(Bases.CODES, "").replaceFirst("^cyv?:", "");
        return Stream.of(RelationType.values())
                .filter(type -> type.label().equalsIgnoreCase(local))
                .findFirst();
    }

    private static String bare(String word) {
        return word.strip().replaceFirst("^<(.*)>$", "$1");
    }

    private Node thing(String word) {
        return find(word)
                .orElseThrow(() -> new NotUnderstoodException("nothing in the data is called '" + bare(word) + "'"
                        + NearNames.offer(spoken(word), allNames())));
    }

    /** The end of an IRI is much like the name. */
    private static String spoken(String word) {
        String wanted = bare(word);
        return wanted.startsWith(Bases.BASE)
                ? wanted.substring(wanted.lastIndexOf('/') + 1).replace('-', ' ')
                : wanted;
    }

    private Optional<Node> find(String word) {
        String wanted = bare(word);
        return Stream.of(wanted, Bases.BASE + wanted, Bases.PROPOSITIONS + wanted, Bases.EVENTS + wanted)
                .filter(iri -> iri.startsWith(Bases.BASE) && !iri.contains(" "))
                .map(NodeFactory::createURI)
                .filter(this::knows)
                .findFirst()
                .or(() -> one(wanted, fragments(wanted)))
                .or(() -> one(wanted, names.called(wanted)));
    }

    private boolean knows(Node node) {
        return graph.contains(node, Node.ANY, Node.ANY);
    }

    private List<Node> fragments(String word) {
        return word.matches("[a-z]+[-=][\\w,-]+")
                ? run
                        .select(QUERIES.get("claims-named"), Map.of("fragment", NodeFactory.createLiteralString(word)))
                        .rows()
                        .stream()
                        .flatMap(row -> row.get("node").stream())
                        .toList()
                : List.of();
    }

    private static Optional<Node> one(String word, List<Node> found) {
        if (found.size() > 1) {
            throw new NotUnderstoodException("'" + word + "' may be any of these; give one of the IRIs: "
                    + String.join(", ", found.stream().map(Node::toString).toList()));
        }
        return found.stream().findFirst();
    }

    private List<String> allNames() {
        return run.select(QUERIES.get("names"), Map.of()).rows().stream()
                .map(row -> row.text("name"))
                .toList();
    }
}
