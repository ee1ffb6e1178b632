package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.chancery.store.DocumentBatch;
import org.chancery.store.Store;
import org.chancery.store.StoreContent;
import org.chancery.store.StoreMaker;
import org.chancery.vocab.CY;

/**
 * A program for {@link ManyBenchmark}: stores made documents as {@code ingest} does and tells what it took, a line for each thing:
 * its name, a tab, a number.
 */
final class ManyDocuments {
    private static final int TENTHS = 10;

    private ManyDocuments() {}

    /** @param arguments the folder, the number of documents, and {@code disk} if disk use is to be measured too */
    public static void main(String... arguments) {
        Path folder = Path.of(arguments[0]);
        int number = Integer.parseInt(arguments[1]);
        try (Store store = Store.openOrCreate(folder)) {
            tell("ingest", Rounds.cost(() -> ingest(store, number)).wall());
            if (arguments.length > 2) {
                tell("before", Store.usedBytes(folder));
                tell("compaction", Rounds.cost(store::compact).wall());
                tell("after", Store.usedBytes(folder));
                Path fresh = folder.resolveSibling(folder.getFileName() + "-fresh");
                Content content = Content.of(store);
                tell("load", Rounds.cost(() -> StoreMaker.make(fresh, content)).wall());
                tell("triples", content.triples());
                tell("fresh", Store.usedBytes(fresh));
            }
        }
        tell("resident", resident());
    }

    /** Tells of the time of each tenth of the documents, and of what comes after the last. */
    private static void ingest(Store store, int number) {
        NewsCorpus corpus = new NewsCorpus(7, Workshop.CLAIMS_A_DOCUMENT);
        long[] last = {System.nanoTime()};
        AtomicInteger stored = new AtomicInteger();
        Consumer<String> lap = name -> {
            long now = System.nanoTime();
            tell(name, (now - last[0]) / 1e9);
            last[0] = now;
        };
        try (DocumentBatch batch = store.batch(result -> stored.incrementAndGet(), done -> lap.accept("compacted"))) {
            for (int i = 0; i < number; i++) {
                batch.add(corpus.document(i));
                if ((i + 1) % (number / TENTHS) == 0) {
                    batch.flush();
                    lap.accept("tenth");
                }
            }
        }
        lap.accept("derived");
        if (stored.get() != number) {
            throw new IllegalStateException(stored + " documents were stored instead of " + number);
        }
    }

    /** Returns the most memory that the process has had, in MiB, mapped files included; 0 where the system does not tell. */
    private static double resident() {
        Path status = Path.of("/proc/self/status");
        try {
            return !Files.exists(status)
                    ? 0
                    : Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmHWM:"))
                            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                            .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(String name, double number) {
        System.out.println(name + "\t" + number);
    }

    /** What a store holds, read while it is sent. */
    private record Content(Store store, long triples, long documents, String ontology) implements StoreContent {
        static Content of(Store store) {
            Content unknown = new Content(store, 0, 0, store.ontology());
            long[] counts = new long[2];
            unknown.send(quad -> {
                counts[0]++;
                counts[1] += isDocument(quad) ? 1 : 0;
            });
            return new Content(store, counts[0], counts[1], store.ontology());
        }

        private static boolean isDocument(Quad quad) {
            return quad.getObject().equals(CY.Document.asNode())
                    && quad.getPredicate().equals(RDF.type.asNode());
        }

        @Override
        public void send(Consumer<Quad> sink) {
            store.read(dataset -> {
                DatasetGraph graph = dataset.asDatasetGraph();
                graph.getDefaultGraph()
                        .find()
                        .forEachRemaining(triple -> sink.accept(new Quad(Quad.defaultGraphIRI, triple)));
                graph.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(sink);
                return true;
            });
        }
    }
}
