package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken by another, or not there, is told in one sentence. */
class BusyTest {
    @TempDir
    private Path folder;

    @Test
    void aStoreThatIsOpenAlready() {
        Path data = folder.resolve("data");
        try (Store store = Store.openOrCreate(data)) {
            assertThat(store.notices()).isEmpty();
            assertProblem(Cli.run("stats", "--data", data), "The store in " + data + " is in use by this process");
        }
    }

    @Test
    void aPortInUse() throws IOException {
        Desk desk = Desk.in(folder);
        desk.ingest();
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            String port = Integer.toString(other.getLocalPort());
            assertProblem(
                    Cli.run("serve", "--data", desk.data(), "--port", port),
                    "The port " + port + " of localhost is in use; stop the other program, or give another port");
        }
    }

    @Test
    void aStoreThatIsNotThere() {
        Path data = folder.resolve("none");

        assertProblem(Cli.run("export", "--data", data), "There is no store in " + data);
    }

    @Test
    void aFolderThatHoldsSomethingElse() {
        Desk desk = Desk.in(folder);

        assertProblem(
                Cli.run("ingest", desk.documents(), "--annotations", desk.annotations(), "--data", desk.documents()),
                desk.documents() + " holds files that are no store");
    }

    @Test
    void aFolderThatCannotBeMade() {
        Desk desk = Desk.in(folder);
        Path file = desk.documents().resolve("oslo.txt");

        assertProblem(
                Cli.run("convert", file, "--output", file),
                file + ": is a file where a folder is needed; name another");
    }

    @Test
    void aResultThatCannotBeWritten() {
        Desk desk = Desk.in(folder);
        desk.ingest();
        Path target = folder.resolve("none").resolve("graph.ttl");

        assertProblem(
                Cli.run("export", target, "--data", desk.data()), target + ": there is no such file or folder; check");
    }

    private static void assertProblem(Cli.Result result, String problem) {
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.messages().lines()).singleElement().asString().startsWith("chancery: " + problem);
    }
}
