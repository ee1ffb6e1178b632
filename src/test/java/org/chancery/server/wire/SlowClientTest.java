package org.chancery.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chancery.reliability.Promise;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RawClient;
import org.chancery.server.SampleServer;
import org.chancery.server.ServerConfig;
import org.chancery.server.data.DataReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients that send or read drop by drop are let go, while others are served. */
@Promise(16)
class SlowClientTest {
    /** More than a busy machine keeps a client waiting that sends at once; a connection may rest for three times as long. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Duration REST = Duration.ofMillis(1_400);
    private static final int DROP_MILLISECONDS = 50;

    private ChanceryServer server;

    @BeforeEach
    void start() {
        server = server(SampleServer.data());
    }

    private static ChanceryServer server(DatasetGraph data) {
        Wire wire = new Wire(Optional.empty(), false, Budget.standard().withPatience(PATIENCE));
        return ChanceryServer.start(ServerConfig.standard().withPort(0).withWire(wire), DataReader.over(data));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** So much that no buffer of a socket takes it whole. */
    private static DatasetGraph large() {
        DatasetGraph data = SampleServer.data();
        Txn.executeWrite(data, () -> {
            for (int i = 0; i < 2_000; i++) {
                data.getDefaultGraph()
                        .add(Triple.create(
                                NodeFactory.createURI("urn:x:" + i),
                                NodeFactory.createURI("urn:x:p"),
                                NodeFactory.createLiteralString(i + "x".repeat(20_000))));
            }
        });
        return data;
    }

    private Socket connect() throws IOException {
        return new RawClient(server.url()).connect("127.0.0.2");
    }

    /** Sends a byte at a time until the server has had enough; returns what it said. */
    private static String drip(Socket socket, String begin, String drops) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(begin.getBytes(StandardCharsets.UTF_8));
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> read(socket));
        for (int i = 0; !answer.isDone() && i < 400; i++) {
            try {
                out.write(drops.charAt(i % drops.length()));
                Thread.sleep(DROP_MILLISECONDS);
            } catch (SocketException closed) {
                break;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return answer.join();
    }

    private static String read(Socket socket) {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void aHeadThatDoesNotComeToItsEndEndsTheConnection() throws IOException {
        try (Socket socket = connect()) {
            String answer = drip(socket, "GET / HTTP/1.1\r\nHost: localhost\r\n", "X-Slow: a\r\n");

            assertThat(answer).doesNotContain("200 OK");
            assertServed(server);
        }
    }

    @Test
    void aConnectionOnWhichNothingComesIsClosed() throws IOException {
        try (Socket socket = connect()) {
            assertThat(read(socket)).doesNotContain("200 OK");
        }
    }

    @Test
    void aBodyThatComesTooSlowlyIsRefused() throws IOException {
        String head =
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nContent-Length: 900\r\n\r\n";
        try (Socket socket = connect()) {
            assertThat(drip(socket, head, "ASK {} ")).contains("408", "came too slowly", "Connection: close");
        }
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            assertThat(read(socket)).contains("408");
        }
        assertServed(server);
    }

    @Test
    void aConnectionOfAClientInEarnestMayRestBetweenRequests() throws IOException, InterruptedException {
        String request = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n";
        try (Socket socket = connect()) {
            for (int i = 0; i < 3; i++) {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                byte[] seen = socket.getInputStream().readNBytes(15);
                assertThat(new String(seen, StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 200 OK");
                readToEnd(socket.getInputStream());
                Thread.sleep(REST.toMillis());
            }
        }
    }

    private static void readToEnd(InputStream in) throws IOException {
        String seen = "";
        while (!seen.endsWith("}")) {
            seen += (char) in.read();
        }
    }

    @Test
    void aReaderThatTakesADownloadDropByDropLosesIt() throws IOException {
        String request = "GET /downloads/chancery.nt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        try (ChanceryServer giving = server(large());
                Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), URI.create(giving.url()).getPort()));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            long read = slowly(socket.getInputStream());

            assertThat(read).isLessThan(30_000_000);
            assertServed(giving);
        }
    }

    /** Reads a little at a time for some seconds, then what is left in the buffers on the way. */
    private static long slowly(InputStream in) {
        long read = 0;
        try {
            for (int i = 0; i < 100; i++) {
                read += in.readNBytes(100).length;
                Thread.sleep(DROP_MILLISECONDS);
            }
            return read + in.readAllBytes().length;
        } catch (IOException broken) {
            return read;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertServed(ChanceryServer server) {
        assertThat(new RawClient(server.url()).send("GET", "/page/id/syria", "").status())
                .isEqualTo(200);
    }
}
