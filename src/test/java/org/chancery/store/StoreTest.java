package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.store.DocumentResult.Outcome;
import org.chancery.vocab.Bases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreTest {
    @TempDir
    Path folder;

    @Test
    void keepsDocumentsOverARestart() {
        try (Store store = Store.openOrCreate(folder)) {
            assertThat(outcomes(store, SyntheticDocuments.document(1))).containsExactly(Outcome.ADDED);
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.holds(SyntheticDocuments.iri(1, 1), "digest-1-1")).isTrue();
            assertThat(store.notices()).isEmpty();
        }
    }

    @Test
    void leavesAnUnchangedDocumentAlone() {
        try (Store store = Store.openOrCreate(folder)) {
            store.replace(List.of(SyntheticDocuments.document(1)));
            Graph before = content(store);
            assertThat(outcomes(store, SyntheticDocuments.document(1))).containsExactly(Outcome.UNCHANGED);
            assertThat(content(store).isIsomorphicWith(before)).isTrue();
        }
    }

    @Test
    void replacesTheOlderVersionOfAChangedDocument() {
        try (Store store = Store.openOrCreate(folder);
                Store other = Store.inMemory()) {
            store.replace(List.of(SyntheticDocuments.document(1), SyntheticDocuments.document(2)));
            assertThat(outcomes(store, SyntheticDocuments.version(1, 2, 4))).containsExactly(Outcome.REPLACED);
            other.replace(List.of(SyntheticDocuments.document(2), SyntheticDocuments.version(1, 2, 4)));
            assertThat(content(store).isIsomorphicWith(content(other))).isTrue();
            assertThat(store.documentsOf("source-1")).containsExactly(SyntheticDocuments.iri(1, 2));
        }
    }

    @Test
    void replacesADocumentThatWasExtractedAnew() {
        try (Store store = Store.openOrCreate(folder)) {
            DocumentGraph first = SyntheticDocuments.document(1);
            store.replace(List.of(first));
            Graph anew = GraphFactory.createDefaultGraph();
            first.triples().find().forEachRemaining(triple -> {
                boolean digest = triple.getObject().toString().contains("digest-1-1");
                anew.add(
                        triple.getSubject(),
                        triple.getPredicate(),
                        digest ? NodeFactory.createLiteralString("digest-new") : triple.getObject());
            });
            DocumentGraph again = new DocumentGraph(first.documentIri(), "digest-new", first.sourceKey(), anew);
            assertThat(outcomes(store, again)).containsExactly(Outcome.REPLACED);
            assertThat(store.holds(first.documentIri(), "digest-1-1")).isFalse();
        }
    }

    @Test
    void leavesWhatWouldBeThereHadTheRemovedDocumentNeverCome() {
        try (Store store = Store.openOrCreate(folder);
                Store other = Store.inMemory()) {
            store.replace(List.of(
                    SyntheticDocuments.document(1), SyntheticDocuments.document(2), SyntheticDocuments.document(50)));
            assertThat(store.remove(SyntheticDocuments.iri(2, 1))).isTrue();
            other.replace(List.of(SyntheticDocuments.document(1), SyntheticDocuments.document(50)));
            assertThat(content(store).isIsomorphicWith(content(other))).isTrue();
        }
    }

    @Test
    void leavesNothingButTheOntologyWhenTheLastDocumentGoes() {
        try (Store store = Store.openOrCreate(folder)) {
            Graph empty = content(store);
            store.replace(List.of(SyntheticDocuments.document(1)));
            store.remove(SyntheticDocuments.iri(1, 1));
            assertThat(content(store).isIsomorphicWith(empty)).isTrue();
            assertThat(store.remove(SyntheticDocuments.iri(1, 1))).isFalse();
        }
    }

    @Test
    void keepsADocumentWhileOneOfTwoSourcesStillHasItsText() {
        try (Store store = Store.openOrCreate(folder)) {
            DocumentGraph first = SyntheticDocuments.document(1);
            DocumentGraph twin = new DocumentGraph(first.documentIri(), first.runDigest(), "twin", first.triples());
            store.replace(List.of(first, twin));
            store.replace(List.of(SyntheticDocuments.version(1, 2, 3)));
            assertThat(store.documentsOf("twin")).containsExactly(first.documentIri());
            assertThat(store.documentsOf("source-1")).containsExactly(SyntheticDocuments.iri(1, 2));
        }
    }

    @Test
    void reportsEachDocumentOfABatchAfterItIsStored() {
        List<DocumentResult> results = new ArrayList<>();
        try (Store store = Store.openOrCreate(folder)) {
            try (DocumentBatch batch = store.batch(results::add)) {
                for (int number = 0; number < 1_020; number++) {
                    batch.add(SyntheticDocuments.document(number, 1));
                }
                assertThat(results).hasSizeGreaterThanOrEqualTo(1_000);
            }
            assertThat(results).hasSize(1_020).allMatch(result -> result.outcome() == Outcome.ADDED);
        }
    }

    @Test
    void loadsTheOntologyOnceAndExchangesAnotherVersion() throws IOException {
        Graph shipped;
        try (Store store = Store.openOrCreate(folder)) {
            shipped = content(store);
        }
        Files.writeString(
                folder.resolve("ontology.ttl"), "<https://w3id.org/chancery/ont#Actor> a <https://old.example/Old> .");
        try (Store store = Store.open(folder)) {
            assertThat(content(store).isIsomorphicWith(shipped)).isTrue();
            assertThat(shipped.contains(NodeFactory.createURI(Bases.TERMS + "Claim"), RDFS.label.asNode(), Node.ANY))
                    .isTrue();
        }
    }

    @Test
    void refusesWritesPastTheDoor() {
        try (Store store = Store.openOrCreate(folder)) {
            assertThatThrownBy(() -> store.dataset().begin(ReadWrite.WRITE))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThat(content(store).isEmpty()).isFalse();
        }
    }

    @Test
    void refusesAGraphThatIsNotOfItsDocument() {
        try (Store store = Store.openOrCreate(folder)) {
            Graph graph = GraphFactory.createDefaultGraph();
            assertThatThrownBy(() -> store.replace(List.of(new DocumentGraph("https://x.example/", "d", "s", graph))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    static Graph content(Store store) {
        return store.read(StoreTest::copy);
    }

    private static Graph copy(Dataset dataset) {
        Graph copy = GraphFactory.createDefaultGraph();
        dataset.asDatasetGraph().getDefaultGraph().find().forEachRemaining(copy::add);
        return copy;
    }

    private static List<Outcome> outcomes(Store store, DocumentGraph document) {
        return store.replace(List.of(document)).stream()
                .map(DocumentResult::outcome)
                .toList();
    }
}
