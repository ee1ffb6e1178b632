package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight readers ask a server in a process of its own for pages and by SPARQL, while it writes without pause. */
@Promise(20)
final class BusyServerTest {
    private static final int READERS = 8;
    private static final int DOCUMENTS = 300;
    /** Its address and a commit; more of them must come, however slow the machine. */
    private static final int FEWEST_LINES = 2;

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final List<String> PATHS = List.of(
            "",
            "health",
            "search?q=envoy",
            "search?q=Geneva",
            "search?q=env",
            "disagreements",
            "positions",
            "map",
            "id/actor-NUMBER",
            "page/id/actor-NUMBER",
            "sparql?query=" + encoded("SELECT * { ?s a ?t } LIMIT 50"),
            "sparql?query=" + encoded("SELECT (COUNT(*) AS ?n) { ?s <http://purl.org/dc/terms/title> ?t }"));

    @TempDir
    Path folder;

    @Test
    void answersEightReadersWithoutAnErrorWhileItWrites() throws Exception {
        Duration time = Effort.of(Duration.ofSeconds(5), Duration.ofMinutes(10));
        List<Long> times = new CopyOnWriteArrayList<>();
        List<String> trouble = new CopyOnWriteArrayList<>();
        List<String> told;
        try (Child server = Child.startServer(BusyServer.class, folder.resolve("data"), DOCUMENTS)) {
            Thread listener = server.listen();
            String url = server.told().get(0);
            long end = System.nanoTime() + time.toNanos();
            BooleanSupplier goOn =
                    () -> System.nanoTime() < end || server.told().size() <= FEWEST_LINES && trouble.isEmpty();
            List<Thread> readers = new ArrayList<>();
            for (int number = 0; number < READERS; number++) {
                Random random = new Random(number);
                Thread reader = new Thread(() -> read(url, goOn, random, times, trouble));
                reader.start();
                readers.add(reader);
            }
            for (Thread reader : readers) {
                reader.join();
            }
            server.kill();
            listener.join();
            told = server.told();
        }
        assertThat(trouble).isEmpty();
        assertThat(times).hasSizeGreaterThan(READERS);
        assertThat(told).hasSizeGreaterThan(FEWEST_LINES);
        try (Store store = Store.open(folder.resolve("data"))) {
            assertThat(StoreCheck.of(store).isSound()).isTrue();
        }
        List<Long> sorted = times.stream().sorted().toList();
        long slow = at(sorted, 0.99);
        if (Effort.isSoak()) {
            assertThat(slow).as("p99 in milliseconds").isLessThan(1_000);
        }
        Figure.note(
                20,
                "requests of 8 readers beside 1 writer, " + time.toMinutes() + " minutes",
                sorted.size(),
                trouble.size(),
                "p50 " + at(sorted, 0.5) + " ms, p99 " + slow + " ms, most " + at(sorted, 1) + " ms, "
                        + (told.size() - 1) + " commits");
    }

    private static void read(String url, BooleanSupplier goOn, Random random, List<Long> times, List<String> trouble) {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        while (goOn.getAsBoolean()) {
            String path = PATHS.get(random.nextInt(PATHS.size())).replace("NUMBER", String.valueOf(random.nextInt(40)));
            long begun = System.nanoTime();
            try {
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(URI.create(url + path))
                                .timeout(Duration.ofSeconds(30))
                                .build(),
                        BodyHandlers.ofString());
                times.add((System.nanoTime() - begun) / 1_000_000);
                if (answer.statusCode() != 200) {
                    trouble.add(path + " " + answer.statusCode() + " " + answer.body());
                }
                Thread.sleep(PAUSE.toMillis());
            } catch (IOException failure) {
                trouble.add(path + " " + failure);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static long at(List<Long> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * part)));
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
