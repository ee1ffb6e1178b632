package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.chancery.reliability.Promise;
import org.chancery.vocab.CY;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch of several transactions leaves what the same documents leave one by one. */
final class DocumentBatchTest {
    private static final int MANY = 24;

    @TempDir
    Path folder;

    @Test
    void fillsANewStoreAsDocumentsOneByOneDo() {
        try (Store store = Store.openOrCreate(folder)) {
            inTransactions(store, batch -> IntStream.range(0, MANY).forEach(number -> add(batch, number)));
            assertHolds(store, expected -> IntStream.range(0, MANY).forEach(number -> replace(expected, number)));
        }
    }

    @Test
    void replacesAndAddsToWhatIsThere() {
        Consumer<Store> before = store -> IntStream.range(0, 8).forEach(number -> replace(store, number));
        List<DocumentGraph> later = List.of(
                SyntheticDocuments.version(2, 2, 9),
                SyntheticDocuments.document(30),
                SyntheticDocuments.document(3),
                SyntheticDocuments.version(30, 2, 4),
                SyntheticDocuments.version(2, 3, 6),
                twin(SyntheticDocuments.document(31)),
                SyntheticDocuments.document(31),
                SyntheticDocuments.version(31, 2, 2));
        try (Store store = Store.openOrCreate(folder)) {
            before.accept(store);
            inTransactions(
                    store,
                    batch -> later.forEach(document -> {
                        batch.add(document);
                        batch.flush();
                    }));
            assertHolds(store, expected -> {
                before.accept(expected);
                later.forEach(document -> expected.replace(List.of(document)));
            });
        }
    }

    @Test
    void derivesWhatIsOwedBeforeAnyOtherChange() {
        try (Store store = Store.openOrCreate(folder)) {
            inTransactions(store, batch -> {
                IntStream.range(0, 10).forEach(number -> add(batch, number));
                store.remove(SyntheticDocuments.iri(4, 1));
                add(batch, 11);
                replace(store, 12);
                IntStream.range(13, 16).forEach(number -> add(batch, number));
            });
            assertHolds(store, expected -> {
                IntStream.range(0, 10).forEach(number -> replace(expected, number));
                expected.remove(SyntheticDocuments.iri(4, 1));
                IntStream.range(11, 16).forEach(number -> replace(expected, number));
            });
        }
    }

    @Test
    void saysThatItIsNotAssessedUntilItIsClosed() {
        try (Store store = Store.openOrCreate(folder)) {
            inTransactions(store, batch -> {
                add(batch, 1);
                assertThat(has(store, CY.AcceptancePolicy.asNode())).isFalse();
                assertThat(has(store, CY.Tally.asNode())).isFalse();
            });
            assertThat(has(store, CY.AcceptancePolicy.asNode())).isTrue();
            assertThat(has(store, CY.Tally.asNode())).isTrue();
        }
    }

    /** What was begun is left as it is, like a process that was killed leaves it. */
    @Test
    @Promise(2)
    void isAssessedAtTheNextOpeningIfItWasNotClosed() {
        try (Store store = Store.openOrCreate(folder)) {
            leftOpen(store);
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.notices()).anySatisfy(notice -> assertThat(notice).contains("assessed anew"));
            assertHolds(store, expected -> IntStream.range(0, 6).forEach(number -> replace(expected, number)));
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.notices()).isEmpty();
        }
    }

    @SuppressWarnings("resource")
    private static void leftOpen(Store store) {
        DocumentBatch batch = store.batch(result -> {});
        IntStream.range(0, 6).forEach(number -> add(batch, number));
    }

    @Test
    @Promise(2)
    void keepsWhatItAcknowledgedWhenItIsKilled() throws IOException, InterruptedException {
        List<String> told;
        try (Child child = Child.start(KillableWork.class, "load", folder)) {
            told = child.kill();
        }
        try (Store store = Store.openOrCreate(folder)) {
            int stored = (int) IntStream.range(0, KillableWork.ROUNDS)
                    .filter(number -> store.holds(SyntheticDocuments.iri(number, 1), "digest-" + number + "-1"))
                    .count();
            assertThat(stored).isGreaterThanOrEqualTo(told.size());
            assertHolds(store, expected -> IntStream.range(0, stored).forEach(number -> replace(expected, number)));
        }
    }

    @Test
    @Promise(1)
    void isWholeAfterATransactionOfItFailed() {
        AtomicReference<Runnable> action = new AtomicReference<>(() -> {});
        try (Store store = new StoreOpening(new StoreFolder(folder), FailedWriteTest.watch(action)).existingOrNew()) {
            replace(store, 0);
            inTransactions(store, batch -> {
                IntStream.range(1, 4).forEach(number -> add(batch, number));
                action.set(() -> {
                    throw new IllegalStateException("Told to fail");
                });
                assertThatThrownBy(() -> add(batch, 4)).isInstanceOf(StoreWriteException.class);
                action.set(() -> {});
                IntStream.range(5, 8).forEach(number -> add(batch, number));
            });
            assertHolds(store, expected -> IntStream.range(0, 8)
                    .filter(number -> number != 4)
                    .forEach(number -> replace(expected, number)));
        }
    }

    private static void inTransactions(Store store, Consumer<DocumentBatch> work) {
        try (DocumentBatch batch = store.batch(result -> {})) {
            work.accept(batch);
        }
    }

    /** Each in a transaction of its own. */
    private static void add(DocumentBatch batch, int number) {
        batch.add(SyntheticDocuments.document(number));
        batch.flush();
    }

    private static void replace(Store store, int number) {
        store.replace(List.of(SyntheticDocuments.document(number)));
    }

    private static DocumentGraph twin(DocumentGraph document) {
        return new DocumentGraph(document.documentIri(), document.runDigest(), "twin", document.triples());
    }

    /** All triples, what is derived included; that the text index is in step with them is part of being sound. */
    private static void assertHolds(Store store, Consumer<Store> filling) {
        CheckReport report = StoreCheck.of(store);
        assertThat(report.isSound()).as(report.toString()).isTrue();
        try (Store expected = Store.inMemory()) {
            filling.accept(expected);
            assertThat(StoreTest.content(store).isIsomorphicWith(StoreTest.content(expected)))
                    .isTrue();
        }
    }

    private static boolean has(Store store, Node type) {
        return store.read(
                dataset -> dataset.asDatasetGraph().getDefaultGraph().contains(Node.ANY, RDF.type.asNode(), type));
    }
}
