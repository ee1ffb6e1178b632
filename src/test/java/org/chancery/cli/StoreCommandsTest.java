package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a store, whether it is sound, and its findings as annotations. */
class StoreCommandsTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void ingest() {
        desk = Desk.in(folder);
        desk.ingest();
    }

    @Test
    void countsAndListsWhatIsStored() {
        Cli.Result stats = Cli.run("stats", "--data", desk.data());

        assertThat(stats.code()).isZero();
        assertThat(stats.out())
                .contains("\ndocument,2")
                .contains("\nclaim,2")
                .contains("oslo.txt,2021-05-04,A tie,1")
                .contains("valletta.txt,2021-06,A tie,1");
    }

    @Test
    void findsTheStoreSound() {
        Cli.Result check = Cli.run("check", "--data", desk.data());

        assertThat(check.code()).isZero();
        assertThat(check.out())
                .contains(" triples read, 0 faults\n")
                .contains(": in step\n")
                .endsWith("shapes: 0 violations\n");
    }

    @Test
    void namesFilesThatAreNoPartOfTheStore() {
        desk.write("data/note.txt", "mine");

        Cli.Result check = Cli.run("check", "--data", desk.data());

        assertThat(check.code()).isZero();
        assertThat(check.out()).endsWith("not part of the store: note.txt\n");
    }

    @Test
    void writesStoredFindingsAsAnnotationsThatCanBeIngestedAgain() throws IOException {
        Path output = desk.path("output");

        Cli.Result written = Cli.run("annotations", "--from-store", "--output", output, "--data", desk.data());

        assertThat(written).isEqualTo(new Cli.Result(0, "", ""));
        assertThat(Files.readString(output.resolve("valletta.txt.jsonl"))).contains("Malta is no ally of Norway");
        Cli.Result again = Cli.run("ingest", desk.documents(), "--annotations", output, "--data", desk.path("other"));
        assertThat(again.out()).isEqualTo("2 added, 0 replaced, 0 unchanged, 0 refused\n");
        assertThat(claims(desk.path("other"))).isEqualTo(claims(desk.data()));
    }

    private static String claims(Path data) {
        return Cli.run("query", "claims/all-claims", "--data", data).out();
    }
}
