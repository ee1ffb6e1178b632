package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.reliability.Promise;
import org.chancery.server.control.ControlDoor;
import org.chancery.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup, restore and compaction as the operator gives them. */
@Promise(6)
class BackupCommandTest {
    @TempDir
    private Path folder;

    private Desk desk;
    private Path file;

    @BeforeEach
    void ingest() {
        desk = Desk.in(folder);
        desk.ingest();
        file = desk.path("store.zip");
    }

    @Test
    void bringsTheStoreBack() {
        Cli.Result backup = Cli.run("backup", file, "--data", desk.data());
        assertThat(backup.code()).isZero();
        assertThat(backup.out()).contains(" triples of 2 documents are in " + file);

        Cli.Result restore = Cli.run("restore", file, "--data", desk.path("copy"));
        assertThat(restore.code()).isZero();
        assertThat(restore.out()).contains(" triples of 2 documents, as of ");
        assertThat(Cli.run("check", "--data", desk.path("copy")).code()).isZero();
        assertThat(exported(desk.path("copy"))).isEqualTo(exported(desk.data()));
    }

    @Test
    void asksTheServerThatHasTheStoreOpen() {
        try (Store store = Store.open(desk.data());
                ControlDoor door = ControlDoor.open(store, "test")) {
            assertThat(door).isNotNull();
            assertThat(Cli.run("backup", file, "--data", desk.data()).code()).isZero();
        }
        assertThat(Cli.run("restore", file, "--data", desk.path("copy")).code()).isZero();
        assertThat(exported(desk.path("copy"))).isEqualTo(exported(desk.data()));
    }

    @Test
    void saysWhoHoldsTheStoreWhenItIsNoServer() {
        try (Store store = Store.open(desk.data())) {
            assertThat(store.notices()).isEmpty();
            assertProblem(Cli.run("backup", file, "--data", desk.data()), "is in use by this process");
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void saysWhenTheServerOfTheAddressIsNoLongerThere() throws IOException {
        try (Store store = Store.open(desk.data())) {
            assertThat(store.notices()).isEmpty();
            Files.writeString(Store.controlFile(desk.data()), "address=http://127.0.0.1:1/\ntoken=old\n");
            assertProblem(Cli.run("backup", file, "--data", desk.data()), "could not be written to " + file);
        }
        assertThat(Cli.run("backup", file, "--data", desk.data()).code()).isZero();
        assertThat(Store.controlFile(desk.data())).doesNotExist();
    }

    @Test
    void doesNotReplaceAFileUnlessToldTo() throws IOException {
        Files.writeString(file, "another thing");
        assertProblem(Cli.run("backup", file, "--data", desk.data()), "is there already");
        assertThat(file).hasContent("another thing");
        assertThat(Cli.run("backup", file, "--data", desk.data(), "--force").code())
                .isZero();
    }

    @Test
    void refusesAPlaceThatWouldBeLostWithTheStore() {
        assertProblem(
                Cli.run("backup", desk.data().resolve("store.zip"), "--data", desk.data()),
                "lies in the folder of the store");
    }

    @Test
    void refusesAPlaceInAFolderThatIsNotThere() {
        assertProblem(
                Cli.run("backup", desk.path("none").resolve("store.zip"), "--data", desk.data()), "There is no folder");
    }

    @Test
    void tellsWhatACompactionGaveBack() {
        Cli.Result compact = Cli.run("compact", "--data", desk.data());
        assertThat(compact.code()).isZero();
        assertThat(compact.out()).matches("The triples took \\d+ MiB and now take \\d+ MiB\n");
        assertThat(Cli.run("check", "--data", desk.data()).code()).isZero();
    }

    private static String exported(Path data) {
        String all = Cli.run("export", "--format", "nquads", "--data", data).out();
        return all.lines().sorted().toList().toString();
    }

    private static void assertProblem(Cli.Result result, String problem) {
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.messages().lines()).singleElement().asString().contains(problem);
    }
}
