package org.chancery.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/** Finds the document that a user means by its IRI, its id, its file name or its title. */
public final class DocumentNames {
    private static final QueryText QUERIES = QueryText.beside(DocumentNames.class);

    private final DatasetGraph data;
    private final QueryRun run;

    public DocumentNames(DatasetGraph data, QueryRun run) {
        this.data = data;
        this.run = run;
    }

    /**
     * Returns the document; throws {@link ParameterException} if none or several are called so. A file name that is written as it is,
     * and that one document alone has, is found at once.
     */
    public Node resolve(String parameter, String value) {
        String id = value.startsWith(Bases.DOCUMENTS) ? value.substring(Bases.DOCUMENTS.length()) : value;
        if (id.matches("[0-9a-f]{12}")) {
            Node document = NodeFactory.createURI(Bases.DOCUMENTS + id);
            if (data.getDefaultGraph().contains(document, Node.ANY, Node.ANY)) {
                return document;
            }
        }
        List<Node> files = data.getDefaultGraph()
                .find(Node.ANY, CY.fileName.asNode(), NodeFactory.createLiteralString(value))
                .mapWith(Triple::getSubject)
                .toList();
        return files.size() == 1 ? files.get(0) : named(parameter, value);
    }

    private Node named(String parameter, String value) {
        List<Node> found = run
                .select(QUERIES.get("documents-by-name"), Map.of("name", NodeFactory.createLiteralString(value)))
                .rows()
                .stream()
                .flatMap(row -> row.get("document").stream())
                .toList();
        if (found.size() != 1) {
            throw wrong(parameter, value, found);
        }
        return found.get(0);
    }

    private ParameterException wrong(String parameter, String value, List<Node> found) {
        if (found.isEmpty()) {
            List<String> names = run.select(QUERIES.get("documents"), Map.of()).rows().stream()
                    .map(row -> row.text("name"))
                    .toList();
            return new ParameterException("No document in the data is called '" + value + "' (parameter '" + parameter
                    + "')" + Nearest.phrase(value, names) + "; give a file name, a title or an IRI.");
        }
        return new ParameterException("Several documents are called '" + value + "' (parameter '" + parameter
                + "'); give one of these IRIs: "
                + found.stream().map(Node::getURI).collect(Collectors.joining(", ")));
    }
}
