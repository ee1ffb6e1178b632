package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The frame of the benchmarks: what it refuses, what it writes where, and what it computes. */
class BenchmarksTest {
    private static final String BEFORE = "# Performance\n\n<!-- figures of one -->\n";
    private static final String BETWEEN = "<!-- end of one -->\n\nWords.\n\n<!-- figures of two -->\n";
    private static final String AFTER = "<!-- end of two -->\n\nThe end.\n";
    private static final Figure FIGURE = new Figure(
            4, "this, time against that", new Rounds(List.of(0.5, 0.25, 0.75)), Bound.atMost(0.6), "a remark");

    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> ran = new ArrayList<>();

    @BeforeEach
    void commit() throws IOException, InterruptedException {
        Files.createDirectories(page().getParent());
        Files.writeString(page(), BEFORE + "old one\n" + BETWEEN + "old two\n" + AFTER);
        git("init", "-q");
        git("add", "-A");
        git(
                "-c",
                "commit.gpgsign=false",
                "-c",
                "user.name=Tester",
                "-c",
                "user.email=tester@example.org",
                "commit",
                "-q",
                "-m",
                "Begin");
    }

    private Path page() {
        return home.resolve(Benchmarks.PAGE);
    }

    private void git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private int run(String... arguments) {
        Map<String, Benchmark> benchmarks = new LinkedHashMap<>();
        benchmarks.put("one", benchmark("one"));
        benchmarks.put("two", benchmark("two"));
        return new CommandLine(new Benchmarks(home, benchmarks))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private Benchmark benchmark(String name) {
        return workshop -> {
            ran.add(name);
            return List.of(FIGURE);
        };
    }

    @Test
    void refusesFewerThanFiveRounds() throws IOException {
        assertThat(run("--rounds=4")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).startsWith("4 rounds are too few").contains("at least 5");
        assertThat(ran).isEmpty();
        assertThat(Files.readString(page())).contains("old one", "old two");
    }

    @Test
    void refusesSourcesThatAreNoCommit() throws IOException {
        Files.writeString(home.resolve("New.java"), "class New {}");

        assertThat(run()).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("must be a commit", "?? New.java");
        assertThat(ran).isEmpty();
        assertThat(Files.readString(page())).contains("old one", "old two");
    }

    @Test
    void refusesAFolderThatGitDoesNotKnow(@TempDir Path elsewhere) {
        WorkingTree tree = new WorkingTree(elsewhere);

        assertThatThrownBy(tree::commit)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("git says of " + elsewhere);
    }

    @Test
    void refusesABenchmarkThatThereIsNot() {
        assertThat(run("--only=three")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).startsWith("There is no benchmark 'three'; there are one, two");
    }

    @Test
    void refusesSizesOfWhichNoGrowthCanBeTold() {
        assertThat(run("--sizes=2000,1000,4000")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(run("--sizes=2000,4000")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(run("--sizes=-1,2000,4000")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(run("--sizes=few")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(ran).isEmpty();
    }

    @Test
    void refusesTooFewDocumentsAndOnlyPrintsWhatWasMeasuredWithOthers() throws IOException {
        assertThat(run("--documents=799")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).startsWith("Of 799 documents no growth can be told");
        assertThat(ran).isEmpty();

        assertThat(run("--only=one", "--documents=4000")).isZero();
        assertThat(Files.readString(page())).contains("old one", "old two");
    }

    @Test
    void runsTheOneWithManyDocumentsOnlyWhenItIsNamed() throws IOException {
        Map<String, Benchmark> benchmarks = new LinkedHashMap<>();
        benchmarks.put("one", benchmark("one"));
        benchmarks.put("many", benchmark("many"));
        Benchmarks all = new Benchmarks(home, benchmarks);

        assertThat(new CommandLine(all).setOut(new PrintWriter(out, true)).execute())
                .isZero();
        assertThat(ran).containsExactly("one");

        new CommandLine(all).setOut(new PrintWriter(out, true)).execute("--only=many", "--documents=800");
        assertThat(ran).containsExactly("one", "many");
    }

    @Test
    void writesWhatStandsBetweenTheMarksAndNothingElse() throws IOException {
        assertThat(run("--only=two")).isZero();

        String page = Files.readString(page());
        assertThat(page)
                .startsWith(BEFORE + "old one\n" + BETWEEN + "\n| goal |")
                .endsWith("\n" + AFTER);
        assertThat(page)
                .doesNotContain("old two")
                .contains(
                        "| 4 | this, time against that | 0.500 | 0.250 | 0.750 | at most 0.6 | met | a remark |",
                        "commit " + new WorkingTree(home).commit(),
                        "-Dbenchmark=two -Drounds=5`",
                        " processors, ",
                        "Java " + Runtime.version());
        assertThat(ran).containsExactly("two");
    }

    @Test
    void runsAgainAlthoughItChangedThePage() throws IOException {
        assertThat(run()).isZero();
        String page = Files.readString(page());
        assertThat(run("--only=one")).isZero();

        assertThat(ran).containsExactly("one", "two", "one");
        assertThat(Files.readString(page()).lines()).hasSameSizeAs(page.lines().toList());
    }

    @Test
    void onlyPrintsWhatWasMeasuredWithOtherSizes() throws IOException {
        assertThat(run("--only=one", "--sizes=1000,2000,4000")).isZero();

        assertThat(out.toString()).contains("| 4 | this, time against that |");
        assertThat(Files.readString(page())).contains("old one", "old two");
    }

    @Test
    void tellsOfABenchmarkThatFailsAndGoesOnWithTheNext() throws IOException {
        Map<String, Benchmark> benchmarks = new LinkedHashMap<>();
        benchmarks.put("one", workshop -> {
            throw new IllegalStateException("the disk is on fire");
        });
        benchmarks.put("two", benchmark("two"));
        int code = new CommandLine(new Benchmarks(home, benchmarks))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute();

        assertThat(code).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(err.toString()).startsWith("one failed").contains("the disk is on fire");
        assertThat(Files.readString(page())).contains("old one").doesNotContain("old two");
    }

    @Test
    void leavesAPageWithoutMarksAsItIs() throws IOException {
        FiguresPage page = new FiguresPage(page());
        String old = Files.readString(page());

        assertThatThrownBy(() -> page.write("three", "text"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("<!-- figures of three -->");
        assertThat(Files.readString(page())).isEqualTo(old);
    }

    @Test
    void hasAPlaceForTheFiguresOfEachBenchmark() throws IOException {
        String page = Files.readString(Benchmarks.PAGE);

        assertThat(Benchmarks.all().keySet()).allSatisfy(name -> assertThat(page)
                .contains("<!-- figures of " + name + " -->\n", "<!-- end of " + name + " -->"));
    }

    @Test
    void saysPlainlyThatAGoalIsMissed() {
        Figure fast = new Figure(1, "a", new Rounds(List.of(1.0, 9.0, 8.0)), Bound.atLeast(8), "");
        Figure slow = new Figure(1, "b", new Rounds(List.of(9.0, 7.0, 7.0)), Bound.atLeast(8), "");
        Figure never = new Figure(1, "c", new Rounds(List.of(Double.POSITIVE_INFINITY)), Bound.atMost(1.1), "");

        assertThat(FiguresPage.table(List.of(fast, slow, never)).lines().skip(2))
                .containsExactly(
                        "| 1 | a | 8 | 1 | 9 | at least 8 | met |  |",
                        "| 1 | b | 7 | 7 | 9 | at least 8 | **missed** |  |",
                        "| 1 | c | Infinity | Infinity | Infinity | at most 1.1 | **missed** |  |");
    }

    @Test
    void fitsALineThroughLogarithms() {
        List<Integer> sizes = List.of(10, 100, 1_000);

        assertThat(Slope.of(sizes, List.of(3.0, 30.0, 300.0))).isEqualTo(1, within(1e-9));
        assertThat(Slope.of(sizes, List.of(5.0, 500.0, 50_000.0))).isEqualTo(2, within(1e-9));
        assertThat(Slope.of(sizes, List.of(7.0, 7.0, 7.0))).isEqualTo(0, within(1e-9));
        assertThat(Slope.of(sizes, List.of(1.0, 100.0, 100.0))).isEqualTo(1, within(1e-9));
        assertThatThrownBy(() -> Slope.of(sizes, List.of(0.0, 1.0, 2.0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Slope.of(List.of(5, 5), List.of(1, 2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Slope.of(sizes, List.of(1.0, 2.0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void measuresBothSidesByTurnsAndDividesWithinEachRound() {
        List<String> order = new ArrayList<>();
        double[] ones = {100, 2, 6, 12};
        double[] others = {1, 1, 2, 3};
        int[] counts = new int[2];

        Turns turns = Turns.of(
                1,
                3,
                () -> {
                    order.add("one");
                    return ones[counts[0]++];
                },
                () -> {
                    order.add("other");
                    return others[counts[1]++];
                });

        assertThat(order).containsExactly("one", "other", "other", "one", "one", "other", "other", "one");
        assertThat(turns.ratios().values()).containsExactly(2.0, 3.0, 4.0);
        assertThat(turns.ratios().median()).isEqualTo(3);
        assertThat(turns.ratios().least()).isEqualTo(2);
        assertThat(turns.ratios().most()).isEqualTo(4);
    }

    @Test
    void takesTheMiddleOfAnEvenNumberOfRounds() {
        assertThat(new Rounds(List.of(4.0, 1.0, 3.0, 2.0)).median()).isEqualTo(2.5);
    }

    @Test
    void turnsTheOrderOfTheSizesRound() {
        List<Integer> order = new ArrayList<>();

        Growth growth = Growth.measure(2, 3, size -> {
            order.add(size);
            return 10 * (size + 1);
        });

        assertThat(order).containsExactly(0, 1, 2, 2, 1, 0, 0, 1, 2);
        assertThat(growth.times())
                .extracting(Rounds::values)
                .containsExactly(List.of(10.0, 10.0), List.of(20.0, 20.0), List.of(30.0, 30.0));
        assertThat(growth.slopes(List.of(1, 2, 3)).values()).hasSize(2).allSatisfy(slope -> assertThat(slope)
                .isEqualTo(1, within(1e-9)));
        assertThat(growth.milliseconds()).isEqualTo("10000, 20000, 30000 ms");
    }

    @Test
    void makesQuotationsWithWordsOfKnownFrequency() {
        assertThat(Quotations.sentence(3_000))
                .isEqualTo(Quotations.sentence(3_000))
                .contains("ceasefire", "embargo", "armistice");
        assertThat(Quotations.sentence(3_100)).contains("ceasefire", "embargo").doesNotContain("armistice");
        assertThat(Quotations.sentence(3_001)).doesNotContain("ceasefire").isNotEqualTo(Quotations.sentence(3_002));
    }
}
