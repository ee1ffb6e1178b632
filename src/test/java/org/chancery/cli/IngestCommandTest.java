package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {
    @TempDir
    private Path folder;

    @Test
    void countsWhatItAdded() {
        Cli.Result done = Desk.in(folder).ingest();

        assertThat(done).isEqualTo(new Cli.Result(0, "2 added, 0 replaced, 0 unchanged, 0 refused\n", ""));
    }

    @Test
    void leavesAloneWhatIsStoredAlready() {
        Desk desk = Desk.in(folder);
        desk.ingest();
        String before = Cli.run("export", "--data", desk.data()).out();

        assertThat(desk.ingest().out()).isEqualTo("0 added, 0 replaced, 2 unchanged, 0 refused\n");
        assertThat(Cli.run("export", "--data", desk.data()).out()).isEqualTo(before);
    }

    @Test
    void replacesADocumentThatChanged() {
        Desk desk = Desk.in(folder);
        desk.ingest();
        desk.write("documents/oslo.txt", "Oslo fell silent.\n");
        desk.annotate("oslo.txt", "");

        assertThat(desk.ingest().out()).isEqualTo("0 added, 1 replaced, 1 unchanged, 0 refused\n");
        assertThat(Cli.run("query", "claims/all-claims", "--data", desk.data()).out())
                .doesNotContain("Norway is an ally of Malta")
                .contains("Malta is no ally of Norway");
    }

    @Test
    void replacesADocumentWhoseAnnotationsChanged() {
        Desk desk = Desk.in(folder);
        desk.ingest();
        desk.annotate("oslo.txt", "");

        assertThat(desk.ingest().out()).isEqualTo("0 added, 1 replaced, 1 unchanged, 0 refused\n");
    }

    @Test
    void readsAnewWhenTheUsersOwnReferenceDataChanged() {
        Desk desk = Desk.in(folder);
        String columns = "id\tname\twikidata\taliases\n";
        desk.write("own/people.tsv", columns + "ada-berg\tAda Berg\t\t\n");
        assertThat(withOwnData(desk)).isEqualTo("2 added, 0 replaced, 0 unchanged, 0 refused\n");
        assertThat(withOwnData(desk)).isEqualTo("0 added, 0 replaced, 2 unchanged, 0 refused\n");

        desk.write("own/people.tsv", columns + "ada-berg\tAda Berg\t\tBerg of Oslo\n");

        assertThat(withOwnData(desk)).isEqualTo("0 added, 2 replaced, 0 unchanged, 0 refused\n");
    }

    private static String withOwnData(Desk desk) {
        return Cli.run(
                        "ingest",
                        desk.documents(),
                        "--annotations",
                        desk.annotations(),
                        "--gazetteer",
                        desk.path("own"),
                        "--data",
                        desk.data())
                .out();
    }

    @Test
    void namesTheFilesThatItLeavesOut() {
        Desk desk = Desk.in(folder);
        Path note = desk.write("documents/README.md", "About these files.\n");
        Path table = desk.write("documents/table.csv", "a,b\n");

        Cli.Result done = desk.ingest();

        assertThat(done.code()).isZero();
        assertThat(done.out()).startsWith("2 added");
        assertThat(done.messages())
                .contains("left out " + note + ": is a note about the folder")
                .contains("left out " + table + ": has an ending other than .txt")
                .doesNotContain("meta.json");
    }

    @Test
    void namesTheAnnotatorAsTheAgent() {
        Desk desk = Desk.in(folder);
        desk.ingest();

        assertThat(Cli.run("export", "--data", desk.data()).out()).contains("\"Ada Berg\"");
    }

    @Test
    void takesOutADocumentWithAllThatOnlyItTold() throws IOException {
        Desk desk = Desk.in(folder);
        desk.ingest(desk.documents().resolve("oslo.txt"));
        String before = Cli.run("export", "--data", desk.data()).out();
        desk.ingest();

        Cli.Result removed = Cli.run("remove", "valletta.txt", "--data", desk.data());

        assertThat(removed.code()).isZero();
        assertThat(removed.out()).isEqualTo("1 removed, 0 refused\n");
        assertThat(Cli.run("export", "--data", desk.data()).out()).isEqualTo(before);
        assertThat(Files.exists(desk.documents().resolve("valletta.txt"))).isTrue();
    }

    @Test
    void removesNothingThatIsNotStored() {
        Desk desk = Desk.in(folder);
        desk.ingest();

        Cli.Result removed = Cli.run("remove", "lima.txt", "--data", desk.data());

        assertThat(removed.code()).isEqualTo(1);
        assertThat(removed.out()).isEqualTo("0 removed, 1 refused\n");
        assertThat(removed.messages()).contains("lima.txt: no such document is stored; 'chancery stats' lists them");
    }
}
