package org.chancery.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
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
    private static final int WARM_UP = 1;

    /** A query that takes longer counts as having taken this long, which flatters it. */
    private static final long MOST_SECONDS = 60;

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
            benchmark.clean();
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
        try (Store store = Store.openOrCreate(folder.resolve("claims"))) {
            ingest(store, 0, documents);
            DatasetGraph plain =
                    DatabaseMgr.connectDatasetGraph(folder.resolve("plain").toString());
            Txn.executeWrite(plain, () -> corpus.documents(0, documents)
                    .forEach(document -> PlainClaims.add(document.triples(), plain.getDefaultGraph())));
            compare("contradictions of one actor", "of-one-actor", store.dataset(), plain);
            compare("all contradictions", "all", store.dataset(), plain);
        }
    }

    private void compare(String name, String query, DatasetGraph ours, DatasetGraph plain) {
        String own = BenchQueries.read("contradictions-" + query);
        String other = BenchQueries.read("plain-contradictions-" + query);
        List<Double> ratios = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            boolean ownFirst = i % 2 == 0;
            double first = seconds(ownFirst ? ours : plain, ownFirst ? own : other);
            double second = seconds(ownFirst ? plain : ours, ownFirst ? other : own);
            if (i >= WARM_UP) {
                ratios.add(ownFirst ? first / second : second / first);
                times.add(1000 * (ownFirst ? first : second));
            }
        }
        out.printf("%s, against plain claim nodes: %s; ms: %s%n", name, new Rounds(ratios), new Rounds(times));
        List<String> expected = rows(plain, other);
        out.printf(
                "  the same rows: %s%n",
                expected.isEmpty()
                        ? "not known, the other one took too long"
                        : rows(ours, own).equals(expected));
    }

    private static double seconds(DatasetGraph data, String query) {
        return Rounds.cost(() -> rows(data, query)).wall();
    }

    private static List<String> rows(DatasetGraph data, String query) {
        Supplier<List<String>> answer = () -> {
            List<String> found = new ArrayList<>();
            try (QueryExec execution = QueryExec.dataset(data)
                    .query(query)
                    .timeout(MOST_SECONDS, TimeUnit.SECONDS)
                    .build()) {
                execution.select().forEachRemaining(row -> found.add(row.toString()));
            } catch (QueryCancelledException e) {
                found.clear();
            }
            return found.stream().sorted().toList();
        };
        return Txn.calculateRead(data, answer);
    }

    private void clean() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
