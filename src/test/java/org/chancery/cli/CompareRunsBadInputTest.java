package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be compared is told in a sentence, and nothing is left behind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompareRunsBadInputTest {
    private TwoRuns runs;

    @BeforeAll
    void read(@TempDir Path folder) {
        runs = TwoRuns.in(folder);
    }

    @Test
    void namesAPathThatLeadsNowhere() {
        refuses(runs.path("nowhere"), runs.path("nowhere") + ": there is no such file or folder; name a store, or RDF");
    }

    @Test
    void namesAFolderWithoutStoreAndRdf() {
        runs.write("notes/note.txt", "mine");

        refuses(
                runs.path("notes"),
                runs.path("notes") + " holds neither a store nor a file that ends in .nq, .nt, .trig, .ttl");
    }

    @Test
    void namesTheLineOfAFileThatIsNoRdf() {
        Path file = runs.write("broken/a.ttl", "@prefix cy: <https://w3id.org/chancery/ont#> .\nNorway backs Malta.\n");

        refuses(file, file + " cannot be read as Turtle ([line: 2, col: 1 ]");
    }

    @Test
    void namesAFileThatEndsTooSoon() throws IOException {
        Path whole = runs.export(runs.b(), "cut/b.nt");
        byte[] bytes = Files.readAllBytes(whole);
        Path file = runs.write("cut/b.nt", java.util.Arrays.copyOf(bytes, bytes.length / 2));

        refuses(file, file + " cannot be read as N-Triples ([line: ");
    }

    @Test
    void namesAFileThatIsNotZippedAsItsNameSays() {
        Path file = runs.write("unzipped/b.nt.gz", "<a:a> <a:b> <a:c> .\n");

        refuses(file, file + " cannot be read (Not in GZIP format)");
    }

    @Test
    void namesAFileInASyntaxThatItDoesNotRead() {
        refuses(runs.write("other/b.jsonld", "{}"), "is neither a store nor a file that ends in .nq, .nt, .trig, .ttl");
    }

    @Test
    void namesRdfOfAnotherProgram() {
        Path file = runs.write("strange/b.ttl", "<https://example.org/a> a <https://example.org/B> .\n");

        refuses(file, file + " holds no document of Chancery; name a store with documents");
    }

    @Test
    void namesAnEmptyStore() {
        Store.openOrCreate(runs.path("empty")).close();

        refuses(runs.path("empty"), runs.path("empty") + " holds no document of Chancery; name a store with documents");
    }

    @Test
    void namesADamagedStore() throws IOException {
        runs.ingest("documents", "first", "Ada Berg", runs.path("damaged"));
        try (Stream<Path> files = Files.walk(runs.path("damaged/tdb2"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }

        refuses(runs.path("damaged"), "The store in " + runs.path("damaged") + " is damaged (");
    }

    @Test
    void namesAStoreThatIsInUse() {
        try (Store held = Store.openOrCreate(runs.path("held"))) {
            assertThat(held.place()).isPresent();
            refuses(runs.path("held"), "in use");
        }
    }

    @Test
    void wantsTwoRunsAndNotOneTwice() {
        Cli.Result same = Cli.run("compare-runs", runs.a(), runs.path("documents/../a"));

        assertThat(same.code()).isEqualTo(2);
        assertThat(same.messages()).contains("A and B are the same, ").contains("name two runs");
        assertThat(Cli.run("compare-runs", runs.a()).code()).isEqualTo(2);
        assertThat(Cli.run("compare-runs", runs.a(), runs.b(), "--only", "some").code())
                .isEqualTo(2);
        assertThat(Cli.run("compare-runs", runs.a(), runs.b(), "--format", "csv")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void saysThatNothingWasComparedWhereNoDocumentIsInBoth() {
        runs.write("else/else.txt", "Norway backs Malta.\n");
        runs.write("else-read/else.txt.jsonl", "");
        runs.ingest("else", "else-read", "Ada Berg", runs.path("else-store"));

        Cli.Result told = Cli.run("compare-runs", runs.a(), runs.path("else-store"));

        assertThat(told.code()).isEqualTo(1);
        assertThat(told.messages()).contains(" have no document in common, so no claim was compared;");
        assertThat(told.out())
                .contains("only in A: buses.txt", "only in B: else.txt")
                .endsWith("none are new.\n");
    }

    @Test
    void namesAPlaceThatCannotBeWritten() {
        Cli.Result refused = Cli.run("compare-runs", runs.a(), runs.b(), "--output", runs.path("no/such/report.txt"));

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.messages()).contains(runs.path("no/such/report.txt") + ": there is no such file or folder");
    }

    /** Either way round, with the exit code of a problem with the data, and without anything left in the temporary folder. */
    private void refuses(Path bad, String message) {
        List<Path> before = scratch();
        for (Cli.Result refused :
                List.of(Cli.run("compare-runs", runs.a(), bad), Cli.run("compare-runs", bad, runs.a()))) {
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.messages()).startsWith("chancery: ").contains(message);
        }
        assertThat(scratch()).isEqualTo(before);
    }

    /** Of this process: another may compare at the same time. */
    private static List<Path> scratch() {
        String own = "chancery-compare-" + ProcessHandle.current().pid() + "-";
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith(own))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
