package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.chancery.reliability.Promise;
import org.chancery.server.RawClient;
import org.chancery.server.access.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real command line serves, alone in its store, behind a proxy. */
class ServingProcessTest {
    private static final String NAME = "news.example";

    @TempDir
    private Path folder;

    private Program serve(Desk desk) throws IOException {
        Path credentials =
                desk.write("credentials", "robot:" + Secret.Token.of("a token").written() + "\n");
        Files.setPosixFilePermissions(credentials, PosixFilePermissions.fromString("rw-------"));
        return Program.start(
                folder.resolve("serve.txt"),
                "serve",
                "--data",
                desk.data(),
                "--port",
                "0",
                "--behind-proxy",
                "--public-name",
                NAME,
                "--write",
                "--credentials",
                credentials);
    }

    @Test
    @Promise({4, 13})
    void isAloneInItsStoreAndBelievesItsProxy() throws Exception {
        Desk desk = Desk.in(folder);
        desk.ingest();
        try (Program server = serve(desk)) {
            RawClient proxy = new RawClient(URI.create(server.line("Pages")), NAME);

            namesItselfAsTheProxyIsCalled(proxy);
            knowsClientsByTheLastWordOfTheProxy(proxy, desk);
            letsNoOtherProcessIn(desk, server);
            assertThat(proxy.send("GET", "/health", "").status()).isEqualTo(200);
            server.terminate();
            server.end();
        }
        assertThat(Cli.run("check", "--data", desk.data()).code()).isZero();
    }

    private static void namesItselfAsTheProxyIsCalled(RawClient proxy) {
        assertThat(proxy.send("GET", "/void.ttl", "", "X-Forwarded-Proto: https")
                        .body())
                .contains("https://" + NAME + "/");
        assertThat(proxy.send("GET", "/void.ttl", "", "X-Forwarded-Proto: http").body())
                .contains("http://" + NAME + "/")
                .doesNotContain("https://" + NAME);
        assertThat(proxy.send("GET", "/void.ttl", "", "X-Forwarded-Host: evil.example")
                        .body())
                .doesNotContain("evil");
    }

    private static void knowsClientsByTheLastWordOfTheProxy(RawClient proxy, Desk desk) throws IOException {
        RawClient.Answer refused = proxy.send("POST", "/documents", "x", "X-Forwarded-For: 198.51.100.1, 203.0.113.9");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(Files.readAllLines(desk.data().resolve("audit.jsonl")))
                .singleElement()
                .asString()
                .contains("\"client\":\"203.0.113.9\"")
                .doesNotContain("198.51.100.1");
    }

    private void letsNoOtherProcessIn(Desk desk, Program server) throws Exception {
        try (Program other = Program.start(folder.resolve("other.txt"), "check", "--data", desk.data())) {
            Cli.Result ended = other.end();

            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.messages().lines())
                    .singleElement()
                    .asString()
                    .startsWith("chancery: The store in " + desk.data() + " is in use by process " + server.pid());
        }
    }
}
