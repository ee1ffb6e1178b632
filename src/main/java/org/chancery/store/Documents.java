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
    private static final int MOST_IN_A_TRANSACTION = 100;
    /** Measured: what follows from the claims of a document is half as much as its own triples. */
    private static final int TRIPLES_FOR_EACH_DERIVED = 2;

    private final DatasetGraph dataset;
    private final WriteDoor door;
    private final OwedAssessments owed = new OwedAssessments();
    private long loaded;

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

    /** Puts all documents in one transaction, with what follows from them. */
    List<DocumentResult> put(List<PreparedDocument> documents) {
        return write(documents, inTransaction -> {
            owed.settle(inTransaction);
            return put(inTransaction, documents);
        });
    }

    /**
     * Puts all documents in one transaction; what follows from them is owed until {@link #settle}, so that propositions of
     * which many documents speak are weighed once. No reader may see the store meanwhile.
     */
    List<DocumentResult> load(List<PreparedDocument> documents) {
        List<DocumentResult> results = write(documents, inTransaction -> {
            DocumentWriter writer = writer(inTransaction);
            owed.include(inTransaction, touched(writer, changing(writer, documents)));
            return documents.stream().map(writer::put).toList();
        });
        owed.kept();
        loaded += triples(documents);
        return results;
    }

    /** Derives what is owed. */
    void settle() {
        door.write(
                loaded / TRIPLES_FOR_EACH_DERIVED,
                inTransaction -> {
                    owed.settle(inTransaction);
                    return true;
                },
                Assessor::isAssessed);
        owed.forget();
        loaded = 0;
    }

    private List<DocumentResult> write(
            List<PreparedDocument> documents, Function<DatasetGraph, List<DocumentResult>> change) {
        return door.write(triples(documents), change, inTransaction -> documents.stream()
                .allMatch(each -> writer(inTransaction).holds(each.document(), each.runDigest())));
    }

    private static long triples(List<PreparedDocument> documents) {
        return documents.stream().mapToLong(each -> each.triples().size()).sum();
    }

    /** What is derived from claims changes with them, so that no reader sees one without the other. */
    private static List<DocumentResult> put(DatasetGraph inTransaction, List<PreparedDocument> documents) {
        DocumentWriter writer = writer(inTransaction);
        AssessmentUpdate update = Assessor.begin(inTransaction, touched(writer, changing(writer, documents)));
        List<DocumentResult> results = documents.stream().map(writer::put).toList();
        update.finish();
        return results;
    }

    private static List<PreparedDocument> changing(DocumentWriter writer, List<PreparedDocument> documents) {
        return documents.stream().filter(writer::changes).toList();
    }

    private static Set<Node> touched(DocumentWriter writer, List<PreparedDocument> documents) {
        return documents.stream()
                .flatMap(each ->
                        Stream.concat(Stream.of(each.document()), writer.documentsOf(each.sourceKey()).stream()))
                .collect(Collectors.toSet());
    }

    boolean remove(Node document) {
        return door.write(
                0,
                inTransaction -> {
                    owed.settle(inTransaction);
                    return remove(inTransaction, document);
                },
                inTransaction -> !writer(inTransaction).holds(document));
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
