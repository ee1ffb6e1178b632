package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.chancery.vocab.CY;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents go from version to version together; no reader may see two versions, nor derived data of another commit. */
@Promise(20)
final class IsolationTest {
    private static final int READERS = 4;
    private static final int DOCUMENTS = 5;

    @TempDir
    Path folder;

    private final CountDownLatch begun = new CountDownLatch(READERS);
    private final AtomicBoolean done = new AtomicBoolean();
    private final AtomicLong reads = new AtomicLong();
    private final List<Throwable> trouble = new CopyOnWriteArrayList<>();
    private final Set<String> seen = java.util.Collections.synchronizedSet(new TreeSet<>());

    @Test
    void showsEachReaderOneCommitWhole() throws InterruptedException {
        int versions = Effort.of(12, 300);
        try (Store store = Store.openOrCreate(folder)) {
            write(store, 1);
            List<Thread> readers = new ArrayList<>();
            for (int number = 0; number < READERS; number++) {
                Thread reader = new Thread(() -> readOn(store));
                reader.start();
                readers.add(reader);
            }
            begun.await();
            for (int version = 2; version <= versions; version++) {
                write(store, version);
                if (version % 50 == 0) {
                    store.compact();
                }
            }
            done.set(true);
            for (Thread reader : readers) {
                reader.join();
            }
        }
        assertThat(trouble).isEmpty();
        assertThat(seen).contains("1", String.valueOf(versions));
        Figure.note(20, "commits under readers", versions, 0, reads.get() + " reads, each of one commit, whole");
    }

    /** The number of claims changes with the version, so that what is counted of them must too. */
    private static void write(Store store, int version) {
        store.replace(IntStream.rangeClosed(1, DOCUMENTS)
                .mapToObj(number -> SyntheticDocuments.version(number, version, 3 + version % 5))
                .toList());
    }

    private void readOn(Store store) {
        readOnce(store);
        begun.countDown();
        while (!done.get()) {
            readOnce(store);
        }
        readOnce(store);
    }

    private void readOnce(Store store) {
        try {
            store.read(dataset -> look(dataset.asDatasetGraph().getDefaultGraph()));
            reads.incrementAndGet();
        } catch (RuntimeException | Error failure) {
            trouble.add(failure);
        }
    }

    private boolean look(Graph graph) {
        Set<String> versions = new TreeSet<>();
        List<Node> documents = graph.find(Node.ANY, RDF.type.asNode(), CY.Document.asNode())
                .mapWith(triple -> triple.getSubject())
                .toList();
        documents.forEach(document -> graph.find(document, DCTerms.title.asNode(), Node.ANY)
                .forEachRemaining(triple ->
                        versions.add(triple.getObject().getLiteralLexicalForm().replaceAll(".* version ", ""))));
        assertThat(documents).hasSize(DOCUMENTS);
        assertThat(versions).hasSize(1);
        String version = versions.iterator().next();
        int claims = graph.find(Node.ANY, RDF.type.asNode(), CY.Claim.asNode())
                .toList()
                .size();
        assertThat(claims).isEqualTo(DOCUMENTS * (3 + Integer.parseInt(version) % 5));
        Set<Node> weighed = objects(graph, CY.assesses.asNode());
        assertThat(weighed).isNotEmpty().isEqualTo(objects(graph, CY.asserts.asNode()));
        seen.add(version);
        return true;
    }

    private static Set<Node> objects(Graph graph, Node property) {
        return graph.find(Node.ANY, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toSet();
    }
}
