package org.chancery.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.store.DocumentBatch;
import org.chancery.store.Store;

/**
 * What it costs to keep assessments in step, and what asking for contradictions costs beside a model of plain claim nodes,
 * which carry subject, relation and object themselves; both hold the same claims, and both answers are compared.
 *
 * <p>Arguments: the number of claims (50,000 if none is given).
 */
public final class AssessmentBenchmark {
    private static final int CLAIMS_A_DOCUMENT = 10;
    private static final int THOUSAND = 1_000;
    private static final double PERCENT = 100;
    private static final int ROUNDS = 5;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final PrintStream out;
    private final SyntheticCorpus corpus = new SyntheticCorpus(7, CLAIMS_A_DOCUMENT);
    private final Path folder;

    private AssessmentBenchmark(PrintStream out) throws IOException {
        this.out = out;
        this.folder = Files.createTempDirectory("chancery-bench");
    }

    public static void main(String... arguments) throws IOException {
        int claims = arguments.length == 0 ? 50_000 : Integer.parseInt(arguments[0]);
        AssessmentBenchmark benchmark = new AssessmentBenchmark(System.out);
        try {
            benchmark.update();
            benchmark.contradictions(claims / CLAIMS_A_DOCUMENT);
        } finally {
            Workshop.delete(benchmark.folder);
        }
    }

    /** One document more after a thousand, against the thousand; and whether what is derived equals a rebuild. */
    private void update() {
        try (Store store = Store.openOrCreate(folder.resolve("update"))) {
            double thousand = Rounds.cost(() -> ingest(store, 0, THOUSAND)).wall();
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                int number = THOUSAND + i;
                ratios.add(PERCENT
                        * Rounds.cost(() -> store.replace(List.of(corpus.document(number))))
                                .wall()
                        / thousand);
            }
            out.printf(
                    Locale.ROOT,
                    "1,000 documents of %d claims ingested and assessed: %.1f s%n",
                    CLAIMS_A_DOCUMENT,
                    thousand);
            out.printf("one more, stored and assessed, in percent of that: %s%n", new Rounds(ratios));
            Set<Triple> before = triples(store);
            double rebuild = Rounds.cost(() ->
                            store.assessments().rebuild(store.assessments().policy()))
                    .wall();
            out.printf(
                    Locale.ROOT, "rebuild: %.1f s; equal to the steps: %s%n", rebuild, before.equals(triples(store)));
        }
    }

    private static Set<Triple> triples(Store store) {
        return store.read(
                dataset -> dataset.getDefaultModel().getGraph().stream().collect(Collectors.toSet()));
    }

    private void ingest(Store store, int from, int to) {
        try (DocumentBatch batch = store.batch(result -> {})) {
            corpus.documents(from, to).forEach(batch::add);
        }
    }

    private void contradictions(int documents) {
        DatasetGraph plain = Contradictions.plain(folder.resolve("plain").toString(), corpus.documents(0, documents));
        try (Store store = Store.openOrCreate(folder.resolve("claims"))) {
            ingest(store, 0, documents);
            new Contradictions(store.dataset(), plain, ROUNDS, LIMIT)
                    .figures()
                    .forEach(figure -> out.printf("%s: %s; %s%n", figure.what(), figure.ratios(), figure.remark()));
        }
    }
}
