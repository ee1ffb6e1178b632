package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.chancery.reliability.Promise;
import org.chancery.server.access.Credentials;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(12)
class CredentialCommandTest {
    @TempDir
    private Path folder;

    @Test
    void printsALineThatHoldsNoPassword() {
        Cli.Result result = Cli.runWithInput("open sesame\n", "credential", "ana");

        assertThat(result.code()).isZero();
        assertThat(result.out()).matches("ana:\\$2y\\$12\\$[./A-Za-z0-9]{53}\\R");
        assertThat(result.out() + result.messages()).doesNotContain("sesame");
    }

    @Test
    void makesAFileForItsOwnerAloneAndTellsATokenOnce() throws IOException {
        Path file = folder.resolve("credentials");
        Cli.runWithInput("open sesame\n", "credential", "ana", "--to", file);
        Cli.Result token = Cli.run("credential", "robot", "--token", "--to", file);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Credentials.read(file).isEmpty()).isFalse();
        assertThat(token.out()).containsPattern("[0-9a-f]{64}");
        assertThat(Files.readString(file)).doesNotContain(token.out().replaceAll(".*: |\\R", ""));
    }

    @Test
    void refusesANameTwiceAndAnEmptyPassword() throws IOException {
        Path file = folder.resolve("credentials");
        Cli.runWithInput("open sesame\n", "credential", "ana", "--to", file);
        String before = Files.readString(file);

        assertProblem(Cli.runWithInput("other\n", "credential", "ana", "--to", file), 1, "ana is there twice");
        assertProblem(Cli.runWithInput("", "credential", "bo"), 1, "a password has 1 to 72 bytes");
        assertProblem(Cli.runWithInput("x\n", "credential", "b:o"), 1, "a name is needed");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void doesNotServeWritersThatNobodyKnowsNorPasswordsInTheClear() {
        Path data = folder.resolve("data");
        Path file = folder.resolve("credentials");
        Store.openOrCreate(data).close();
        Cli.runWithInput("open sesame\n", "credential", "ana", "--to", file);

        assertProblem(Cli.run("serve", "--write", "--data", data, "--port", "0"), 2, "--write needs --credentials");
        assertProblem(
                Cli.run("serve", "--write", "--credentials", file, "--host", "0.0.0.0", "--data", data, "--port", "0"),
                2,
                "passwords must not go over the network in the clear");
        assertProblem(
                Cli.run(
                        "serve",
                        "--tls-keystore",
                        folder.resolve("none.p12"),
                        "--tls-password-file",
                        file,
                        "--data",
                        data),
                1,
                "cannot be read");
    }

    private static void assertProblem(Cli.Result result, int code, String words) {
        assertThat(result.code()).isEqualTo(code);
        assertThat(result.messages().lines().findFirst().orElse(""))
                .startsWith("chancery: ")
                .contains(words);
    }
}
