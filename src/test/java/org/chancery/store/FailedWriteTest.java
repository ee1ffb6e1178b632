package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A write of more than 8,000 new triples that is given up harms the files of TDB2 unless they are opened anew. */
@Promise(1)
final class FailedWriteTest {
    private static final int CLAIMS_OF_20_000_TRIPLES = 1_000;

    @TempDir
    Path folder;

    @Test
    void refusesAGraphThatFailsHalfwayBeforeTheTransactionBegins() {
        DocumentGraph large = SyntheticDocuments.document(7, CLAIMS_OF_20_000_TRIPLES);
        DocumentGraph failing = new DocumentGraph(
                large.documentIri(), large.runDigest(), large.sourceKey(), new FailingGraph(large.triples(), 20_000));
        try (Store store = Store.openOrCreate(folder)) {
            store.replace(List.of(SyntheticDocuments.document(1)));
            assertThatThrownBy(() -> store.replace(List.of(SyntheticDocuments.document(2), failing)))
                    .hasMessage("The graph broke off");
            writeOn(store);
        }
        checkAfterRestart();
    }

    @Test
    void staysSoundWhenALargeTransactionIsGivenUp() {
        AtomicReference<Runnable> action = new AtomicReference<>(() -> {});
        try (Store store = new StoreOpening(new StoreFolder(folder), watch(action)).existingOrNew()) {
            store.replace(List.of(SyntheticDocuments.document(1)));
            for (int round = 0; round < 3; round++) {
                failOnce(store, action, () -> {
                    throw new IllegalStateException("Told to fail");
                });
            }
            writeOn(store);
        }
        checkAfterRestart();
    }

    /** Now the graph breaks off, now the transaction is given up, now its thread is interrupted in the commit. */
    @Test
    void staysSoundOverLargeFailedWritesBetweenGoodOnes() {
        int failures = Effort.of(4, 100);
        DocumentGraph large = SyntheticDocuments.document(100, CLAIMS_OF_20_000_TRIPLES);
        assertThat(large.triples().size()).isGreaterThan(20_000);
        List<Runnable> ways = List.of(
                () -> {
                    throw new IllegalStateException("Told to fail");
                },
                () -> Thread.currentThread().interrupt(),
                () -> {
                    throw new StackOverflowError("Told to fail");
                });
        AtomicReference<Runnable> action = new AtomicReference<>(() -> {});
        try (Store expected = Store.inMemory()) {
            for (int failed = 0; failed < failures; ) {
                try (Store store = new StoreOpening(new StoreFolder(folder), watch(action)).existingOrNew()) {
                    for (int round = 0; round < 10 && failed < failures; round++, failed++) {
                        action.set(ways.get(failed % ways.size()));
                        assertThatThrownBy(() -> store.replace(List.of(large))).isInstanceOf(StoreWriteException.class);
                        action.set(() -> {});
                        Thread.interrupted();
                        assertThat(StoreTest.content(store).size()).isPositive();
                        DocumentGraph good = SyntheticDocuments.version(failed % 8, failed, 20);
                        store.replace(List.of(good));
                        expected.replace(List.of(good));
                    }
                }
                try (Store store = Store.open(folder)) {
                    assertThat(StoreCheck.of(store).isSound()).isTrue();
                    assertThat(StoreTest.content(store).isIsomorphicWith(StoreTest.content(expected)))
                            .isTrue();
                }
            }
        }
        Figure.note(
                1,
                "failed writes of 20,000 triples between good ones",
                failures,
                0,
                "full scan and comparison after each ten");
    }

    @Test
    void staysSoundWhenTheWriterIsInterruptedInItsCommit() {
        AtomicReference<Runnable> action = new AtomicReference<>(() -> {});
        try (Store store = new StoreOpening(new StoreFolder(folder), watch(action)).existingOrNew()) {
            store.replace(List.of(SyntheticDocuments.document(1)));
            failOnce(store, action, () -> Thread.currentThread().interrupt());
            assertThat(Thread.interrupted()).isTrue();
            writeOn(store);
        }
        checkAfterRestart();
    }

    @Test
    void doesNotBeginAWriteForWhichThereIsNoRoom() {
        WriteWatch fullDisk = new WriteWatch() {
            @Override
            public long freeBytes(long measured) {
                return 66L << 20;
            }
        };
        try (Store store = Store.openOrCreate(folder)) {
            store.replace(List.of(SyntheticDocuments.document(1)));
        }
        try (Store store = new StoreOpening(new StoreFolder(folder), fullDisk).existingOrNew()) {
            assertThatThrownBy(() -> store.replace(List.of(SyntheticDocuments.document(2, 1000))))
                    .isInstanceOf(NoSpaceException.class)
                    .hasMessageContaining("make room");
            assertThat(store.holds(SyntheticDocuments.iri(1, 1), "digest-1-1")).isTrue();
            assertThat(StoreCheck.of(store).isSound()).isTrue();
        }
    }

    @Test
    void letsReadersGoOnWhileAWriteFails() throws InterruptedException {
        AtomicReference<Runnable> action = new AtomicReference<>(() -> {});
        try (Store store = new StoreOpening(new StoreFolder(folder), watch(action)).existingOrNew()) {
            store.replace(List.of(SyntheticDocuments.document(1)));
            AtomicReference<Throwable> trouble = new AtomicReference<>();
            Thread reader = new Thread(() -> readOften(store, trouble));
            reader.start();
            failOnce(store, action, () -> {
                throw new IllegalStateException("Told to fail");
            });
            reader.join();
            assertThat(trouble.get()).isNull();
        }
    }

    private static void readOften(Store store, AtomicReference<Throwable> trouble) {
        try {
            for (int round = 0; round < 100; round++) {
                assertThat(StoreTest.content(store).size()).isPositive();
            }
        } catch (RuntimeException | AssertionError failure) {
            trouble.set(failure);
        }
    }

    private static void failOnce(Store store, AtomicReference<Runnable> action, Runnable failure) {
        action.set(failure);
        assertThatThrownBy(() -> store.replace(List.of(SyntheticDocuments.document(7, CLAIMS_OF_20_000_TRIPLES))))
                .isInstanceOf(StoreWriteException.class);
        action.set(() -> {});
    }

    /** Reads and then writes, as the fault of TDB2 needs it. */
    private static void writeOn(Store store) {
        for (int number = 2; number < 6; number++) {
            assertThat(StoreTest.content(store).size()).isPositive();
            store.replace(List.of(SyntheticDocuments.document(number, 100)));
        }
    }

    private void checkAfterRestart() {
        try (Store store = Store.open(folder);
                Store other = Store.inMemory()) {
            assertThat(StoreCheck.of(store)).satisfies(report -> {
                assertThat(report.faults()).isEmpty();
                assertThat(report.textInStep()).isTrue();
                assertThat(report.leftovers()).isEmpty();
            });
            other.replace(List.of(SyntheticDocuments.document(1)));
            writeOn(other);
            assertThat(StoreTest.content(store).isIsomorphicWith(StoreTest.content(other)))
                    .isTrue();
        }
    }

    static WriteWatch watch(AtomicReference<Runnable> action) {
        return new WriteWatch() {
            @Override
            public void beforeCommit() {
                action.get().run();
            }
        };
    }

    private static final class FailingGraph extends GraphBase {
        private final Graph base;
        private final int limit;

        FailingGraph(Graph base, int limit) {
            this.base = base;
            this.limit = limit;
        }

        @Override
        protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
            int[] count = {0};
            return GraphUtil.findAll(base).filterKeep(pattern::matches).mapWith(triple -> {
                if (++count[0] > limit) {
                    throw new IllegalStateException("The graph broke off");
                }
                return triple;
            });
        }
    }
}
