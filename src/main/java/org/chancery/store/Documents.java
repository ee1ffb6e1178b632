package org.chancery.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.assess.AssessmentUpdate;
import org.chancery.assess.Assessor;

/** The documents of a store: each operation is one transaction, or one for every hundred documents. */
final class Documents {
    /** More would save little and keep other writers waiting. */
    static final int MOST_IN_A_TRANSACTION = 100;

    private final DatasetGraph dataset;
    private final WriteDoor door;

    Documents(DatasetGraph dataset, WriteDoor door) {
        this.dataset = dataset;
        this.door = door;
    }

    List<DocumentResult> putAll(List<PreparedDocument> documents) {
        List<DocumentResult> results = new ArrayList<>();
        for (int start = 0; start < documents.size(); start += MOST_IN_A_TRANSACTION) {
            int end = Math.min(documents.size(), start + MOST_IN_A_TRANSACTION);
            results.addAll(put(documents.subList(start, end)));
        }
        return results;
    }

    private List<DocumentResult> put(List<PreparedDocument> documents) {
        return door.write(
                documents.stream().mapToLong(each -> each.triples().size()).sum(),
                inTransaction -> put(inTransaction, documents),
                inTransaction -> documents.stream()
                        .allMatch(each -> writer(inTransaction).holds(each.document(), each.runDigest())));
    }

    /** What is derived from claims changes with them, so that no reader sees one without the other. */
    private static List<DocumentResult> put(DatasetGraph inTransaction, List<PreparedDocument> documents) {
        DocumentWriter writer = writer(inTransaction);
        List<PreparedDocument> changing =
                documents.stream().filter(writer::changes).toList();
        AssessmentUpdate update = Assessor.begin(inTransaction, touched(writer, changing));
        List<DocumentResult> results = documents.stream().map(writer::put).toList();
        update.finish();
        return results;
    }

    private static Set<Node> touched(DocumentWriter writer, List<PreparedDocument> documents) {
        return documents.stream()
                .flatMap(each ->
                        Stream.concat(Stream.of(each.document()), writer.documentsOf(each.sourceKey()).stream()))
                .collect(Collectors.toSet());
    }

    boolean remove(Node document) {
        return door.write(0, inTransaction -> remove(inTransaction, document), inTransaction -> !writer(inTransaction)
                .holds(document));
    }

    private static boolean remove(DatasetGraph inTransaction, Node document) {
        AssessmentUpdate update = Assessor.begin(inTransaction, Set.of(document));
        boolean removed = writer(inTransaction).remove(document);
        update.finish();
        return removed;
    }

    boolean holds(Node document, Node runDigest) {
        return read(writer -> writer.holds(document, runDigest));
    }

    List<String> of(Node sourceKey) {
        return read(writer -> writer.documentsOf(sourceKey)).stream()
                .map(Node::getURI)
                .sorted()
                .toList();
    }

    private <T> T read(Function<DocumentWriter, T> action) {
        return Reads.of(dataset, inTransaction -> action.apply(writer(inTransaction)));
    }

    private static DocumentWriter writer(DatasetGraph inTransaction) {
        return new DocumentWriter(inTransaction.getDefaultGraph());
    }
}
