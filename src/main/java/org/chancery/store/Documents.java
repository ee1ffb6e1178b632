package org.chancery.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

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
                inTransaction -> put(writer(inTransaction), documents),
                inTransaction -> documents.stream()
                        .allMatch(each -> writer(inTransaction).holds(each.document(), each.runDigest())));
    }

    private static List<DocumentResult> put(DocumentWriter writer, List<PreparedDocument> documents) {
        return documents.stream().map(writer::put).toList();
    }

    boolean remove(Node document) {
        return door.write(
                0, inTransaction -> writer(inTransaction).remove(document), inTransaction -> !writer(inTransaction)
                        .holds(document));
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
