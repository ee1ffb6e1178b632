package org.chancery.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the benchmarks one after the other and writes what they find into {@code docs/performance.md}. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures what docs/performance.md promises, and writes the figures there.")
final class Benchmarks implements Callable<Integer> {
    static final Path PAGE = Path.of("docs", "performance.md");
    private static final String ALL = "all";
    private static final String SIZES = "12500,50000,200000";
    private static final List<Integer> STANDARD =
            Stream.of(SIZES.split(",")).map(Integer::valueOf).toList();
    private static final int LEAST_ROUNDS = 5;
    private static final int DOCUMENTS = 100_000;
    private static final int LEAST_DOCUMENTS = 800;
    /** It takes as long as many others, and does not go by rounds. */
    private static final String ALONE = "many";

    private final Path home;
    private final Map<String, Benchmark> benchmarks;

    @Spec
    private CommandSpec spec;

    @Option(names = "--only", defaultValue = ALL, description = "One benchmark alone.")
    private String only;

    @Option(names = "--rounds", defaultValue = "" + LEAST_ROUNDS, description = "How often both sides are measured.")
    private int rounds;

    @Option(
            names = "--sizes",
            split = ",",
            defaultValue = SIZES,
            description = "Numbers of claims; with others than ${DEFAULT-VALUE} nothing is written.")
    private List<Integer> sizes;

    @Option(
            names = "--documents",
            defaultValue = "" + DOCUMENTS,
            description = "What 'many' goes up to; with others than ${DEFAULT-VALUE} its figures are not written.")
    private int documents;

    /** @param home the folder of the project */
    Benchmarks(Path home, Map<String, Benchmark> benchmarks) {
        this.home = home;
        this.benchmarks = benchmarks;
    }

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Benchmarks(Path.of("").toAbsolutePath(), all())).execute(arguments));
    }

    /** Returns the benchmarks by name, in the order in which they are run. */
    static Map<String, Benchmark> all() {
        Map<String, Benchmark> all = new LinkedHashMap<>();
        all.put("conversion", new ConversionBenchmark());
        all.put("model", new ModelBenchmark());
        all.put("bulk-load", new BulkLoadBenchmark());
        all.put("ingest", new IngestBenchmark());
        all.put("search", new SearchBenchmark());
        all.put("tallies", new TalliesBenchmark());
        all.put("http", new HttpBenchmark());
        all.put("readers", new ReadersBenchmark());
        all.put("start-up", new StartUpBenchmark());
        all.put("growth", new GrowthBenchmark());
        all.put("peers", new PeersBenchmark());
        all.put("virtuoso", new VirtuosoBenchmark());
        all.put("limits", new LimitsBenchmark());
        all.put(ALONE, new ManyBenchmark());
        return all;
    }

    @Override
    public Integer call() {
        check();
        int failed = 0;
        try (Workshop workshop = new Workshop(rounds, sizes, documents)) {
            for (String name : chosen()) {
                failed += succeeds(name, workshop) ? 0 : 1;
            }
        }
        return failed == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private List<String> chosen() {
        return only.equals(ALL)
                ? benchmarks.keySet().stream()
                        .filter(name -> !name.equals(ALONE))
                        .toList()
                : List.of(only);
    }

    private void check() {
        if (!only.equals(ALL) && !benchmarks.containsKey(only)) {
            throw misuse("There is no benchmark '" + only + "'; there are " + String.join(", ", benchmarks.keySet()));
        }
        if (rounds < LEAST_ROUNDS) {
            throw misuse(
                    rounds + " rounds are too few to tell a difference from chance; take at least " + LEAST_ROUNDS);
        }
        if (sizes.size() < 3 || !sizes.equals(sizes.stream().sorted().distinct().toList()) || sizes.get(0) < 1_000) {
            throw misuse("Sizes are three rising numbers of claims or more, from 1,000 on, such as " + SIZES);
        }
        if (documents < LEAST_DOCUMENTS) {
            throw misuse("Of " + documents + " documents no growth can be told; take at least " + LEAST_DOCUMENTS);
        }
        List<String> changes = new WorkingTree(home).changes(PAGE);
        if (!changes.isEmpty()) {
            throw misuse(
                    "What is measured must be a commit, but these files differ from it; commit or remove them first:\n"
                            + String.join("\n", changes));
        }
    }

    private ParameterException misuse(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }

    /** One that fails is told of, and leaves its old figures and the other benchmarks alone. */
    private boolean succeeds(String name, Workshop workshop) {
        spec.commandLine().getOut().printf("%n%s ...%n", name);
        spec.commandLine().getOut().flush();
        try {
            long start = System.nanoTime();
            String table = FiguresPage.table(benchmarks.get(name).run(workshop));
            long seconds = (System.nanoTime() - start) / 1_000_000_000;
            String text = "\n" + table + "\n" + circumstances(name, seconds) + "\n";
            spec.commandLine().getOut().println(text);
            spec.commandLine().getOut().flush();
            if (sizes.equals(STANDARD) && documents == DOCUMENTS) {
                new FiguresPage(home.resolve(PAGE)).write(name, text);
            }
            return true;
        } catch (RuntimeException failure) {
            spec.commandLine().getErr().println(name + " failed; its figures are as they were");
            failure.printStackTrace(spec.commandLine().getErr());
            return false;
        }
    }

    private String circumstances(String name, long seconds) {
        return String.format(
                Locale.ROOT,
                "%s, %s; commit %s; `mvn -Pbench verify -DskipTests -Dbenchmark=%s -Drounds=%d`, %d s.",
                Instant.now().truncatedTo(ChronoUnit.MINUTES),
                Machine.text(),
                new WorkingTree(home).commit(),
                name,
                rounds,
                seconds);
    }
}
