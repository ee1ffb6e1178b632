package org.chancery.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RawClient;
import org.chancery.server.SampleServer;
import org.chancery.server.ServerConfig;
import org.chancery.server.data.DataReader;
import org.chancery.server.page.Urls;
import org.chancery.server.sparql.Limits;
import org.junit.jupiter.api.Test;

/** One client floods the server from an address of its own, 127.0.0.2; another, 127.0.0.3, goes on as if nothing were. */
@Promise(16)
class FloodTest {
    private static final String PROBE = "GET /page/id/syria HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static final String HEAVY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    private static final long MOST_MILLISECONDS = 1_000;

    private static ChanceryServer server(Budget budget) {
        return ChanceryServer.start(
                ServerConfig.standard()
                        .withPort(0)
                        .withLimits(Limits.standard().withTime(Duration.ofSeconds(5)))
                        .withWire(new Wire(Optional.empty(), false, budget)),
                DataReader.over(SampleServer.data()));
    }

    private static RawClient.Answer ask(ChanceryServer server, String from, String request) throws IOException {
        try (Socket socket = new RawClient(server.url()).connect(from)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return RawClient.answer(socket);
        }
    }

    @Test
    void refusesAFloodOfRequestsAndServesTheOthers() throws IOException {
        try (ChanceryServer server = server(Budget.standard().withRequestsPerSecond(1))) {
            Flood flood = Flood.from("127.0.0.2", server, PROBE, 4);
            int refusedAtFirst = flood.awaitRefusals(20);
            int slow = probe(server, Effort.of(20, 400));
            flood.stop();

            assertThat(refusedAtFirst).isGreaterThanOrEqualTo(20);
            assertThat(slow).isZero();
            RawClient.Answer refused = askUntilRefused(server);
            assertThat(refused.head())
                    .contains("Retry-After: 1")
                    .contains("problem+json")
                    .contains("nosniff");
            Figure.note(
                    16,
                    "requests of a flooding client",
                    flood.sent(),
                    slow,
                    flood.refused() + " refused with 429; " + Effort.of(20, 400)
                            + " probes of another client below 1 s");
        }
    }

    /** A moment of rest gives the flooding client another request or two. */
    private static RawClient.Answer askUntilRefused(ChanceryServer server) throws IOException {
        RawClient.Answer answer = ask(server, "127.0.0.2", PROBE);
        for (int i = 0; answer.status() != 429 && i < 50; i++) {
            answer = ask(server, "127.0.0.2", PROBE);
        }
        assertThat(answer.status()).isEqualTo(429);
        return answer;
    }

    @Test
    void leavesAPlaceForTheQueriesOfOthers() throws IOException {
        String heavy =
                "GET /sparql?query=" + Urls.encode(HEAVY) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        String light = heavy.replace(Urls.encode(HEAVY), Urls.encode("ASK {}"));
        try (ChanceryServer server = server(Budget.standard())) {
            Flood flood = Flood.from("127.0.0.2", server, heavy, 10);
            flood.awaitRefusals(5);
            for (int i = 0; i < Effort.of(5, 50); i++) {
                assertThat(ask(server, "127.0.0.3", light).status()).isEqualTo(200);
            }
            flood.stop();
            Figure.note(
                    16,
                    "heavy queries of a flooding client, ten at once",
                    flood.sent(),
                    0,
                    flood.refused() + " refused with 429; " + Effort.of(5, 50) + " queries of another client answered");
        }
    }

    @Test
    void keepsTheConnectionsOfAClientWithinItsBudget() throws IOException {
        try (ChanceryServer server = server(Budget.standard().withConnections(10))) {
            List<Socket> held = new ArrayList<>();
            try {
                for (int i = 0; i < 10; i++) {
                    Socket socket = new RawClient(server.url()).connect("127.0.0.2");
                    socket.getOutputStream().write("GET / HT".getBytes(StandardCharsets.UTF_8));
                    held.add(socket);
                }
                Socket beyond = new RawClient(server.url()).connect("127.0.0.2");
                held.add(beyond);

                assertThat(beyond.getInputStream().read()).isEqualTo(-1);
                assertThat(ask(server, "127.0.0.3", PROBE).status()).isEqualTo(200);
            } finally {
                for (Socket socket : held) {
                    socket.close();
                }
            }
        }
    }

    /** Returns how many of the requests of another client were not answered in time, or not with 200. */
    private static int probe(ChanceryServer server, int times) throws IOException {
        int failed = 0;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            String from = "127.0.1." + (1 + i % 250);
            boolean right = ask(server, from, PROBE).status() == 200;
            failed += right && Duration.ofNanos(System.nanoTime() - start).toMillis() < MOST_MILLISECONDS ? 0 : 1;
        }
        return failed;
    }

    /** Several threads that send the same request again and again from one address. */
    private static final class Flood {
        private final AtomicBoolean on = new AtomicBoolean(true);
        private final AtomicInteger sent = new AtomicInteger();
        private final AtomicInteger refused = new AtomicInteger();
        private final List<CompletableFuture<Void>> threads = new ArrayList<>();

        static Flood from(String address, ChanceryServer server, String request, int threads) {
            Flood flood = new Flood();
            for (int i = 0; i < threads; i++) {
                flood.threads.add(CompletableFuture.runAsync(
                        () -> flood.run(address, server, request), task -> new Thread(task).start()));
            }
            return flood;
        }

        private void run(String address, ChanceryServer server, String request) {
            while (on.get()) {
                try {
                    sent.incrementAndGet();
                    refused.addAndGet(ask(server, address, request).status() == 429 ? 1 : 0);
                } catch (IOException closed) {
                    refused.incrementAndGet();
                }
            }
        }

        int awaitRefusals(int least) {
            while (refused.get() < least) {
                Thread.onSpinWait();
            }
            return refused.get();
        }

        void stop() {
            on.set(false);
            threads.forEach(CompletableFuture::join);
        }

        int sent() {
            return sent.get();
        }

        int refused() {
            return refused.get();
        }
    }
}
