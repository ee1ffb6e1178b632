package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.chancery.model.ChanceryException;
import org.chancery.store.remote.RemoteAddress;
import org.chancery.store.remote.RemoteStoreException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A server that cannot be reached, or is not what it should be, gets a sentence that names it and says what to try. */
class RemoteRefusalTest {
    private static final String JSON = "application/sparql-results+json";

    @TestFactory
    Stream<DynamicTest> tellsWhatIsWrongWithTheAnswer() {
        return Stream.of(
                wrong(200, "text/html", "<html>Hello</html>", "it sent a web page instead of results in JSON"),
                wrong(200, "application/xml", "<x/>", "it sent application/xml"),
                wrong(200, JSON, "{\"head\":{\"vars\":[\"object\"]},\"results\":{\"bindings\":[", "not whole"),
                wrong(200, JSON, "{\"head\":{\"vars\":[]}}", "not whole"),
                wrong(200, JSON, "", "not whole"),
                wrong(401, "text/plain", "no", "CHANCERY_STORE_PASSWORD"),
                wrong(403, "text/plain", "no", "may not do that"),
                wrong(404, "text/plain", "no", "look at the name of the dataset"),
                wrong(301, "text/plain", "", "it sends to elsewhere"),
                wrong(500, "text/plain", "out of\nmemory", "status 500: out of memory"),
                wrong(503, "text/html", "<b>busy</b>", "see its log"));
    }

    private static DynamicTest wrong(int status, String type, String body, String told) {
        return DynamicTest.dynamicTest(status + " " + type + " " + body, () -> {
            HttpServer server = answering(status, type, body);
            try {
                String url = "http://localhost:" + server.getAddress().getPort() + "/dataset";
                assertThatThrownBy(() -> Store.open(RemoteAddress.of(url)))
                        .isInstanceOf(RemoteStoreException.class)
                        .hasMessageContaining(url)
                        .hasMessageContaining(told);
            } finally {
                server.stop(0);
            }
        });
    }

    private static HttpServer answering(int status, String type, String body) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }

    @Test
    void tellsThatNothingAnswers() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThatThrownBy(() -> Store.open(RemoteAddress.of("http://localhost:" + port + "/dataset")))
                .isInstanceOf(RemoteStoreException.class)
                .hasMessageContaining("nothing answers there");
    }

    @Test
    void tellsThatTheHostIsUnknown() {
        assertThatThrownBy(() -> Store.open(RemoteAddress.of("http://no-such-host.invalid/dataset")))
                .isInstanceOf(RemoteStoreException.class)
                .hasMessageContaining("no machine of that name is known");
    }

    @Test
    void refusesWhatIsNoAddressAndPasswordsInOne() {
        assertThatThrownBy(() -> RemoteAddress.of("dataset"))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("is not the address of a dataset");
        assertThatThrownBy(() -> RemoteAddress.of("http://ana:secret@localhost/dataset"))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("no place for a password")
                .hasMessageNotContaining("secret");
    }
}
