package org.chancery.server.killer;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with 512 MB answers or refuses each query of death within twice its limit, and others meanwhile. */
@Promise(9)
final class KillerQueriesTest {
    private static final int AT_ONCE = 8;
    private static final long PROBE_EVERY = 100;
    /** In a build longer, since the bound is twice the limit whatever it is, and the machine is shared. */
    private static final Duration LIMIT = Effort.of(Duration.ofSeconds(4), Duration.ofSeconds(3));

    @TempDir
    Path folder;

    private record Answered(Killer killer, int status, Duration time, String body) {}

    @Test
    void endsWithinTwiceTheLimitWhileOthersAreServed() throws Exception {
        Path log = folder.resolve("log");
        try (ChildServer server = start(log)) {
            probe(server);
            long before = server.state().megabytes();
            AtomicBoolean over = new AtomicBoolean();
            ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE + 1);
            Future<List<Duration>> probes = threads.submit(() -> probes(server, over));
            List<Answered> answers = answers(server, threads);
            over.set(true);
            Duration slowest = Collections.max(probes.get());
            threads.shutdown();
            ChildServer.State after = settled(server);
            if (Boolean.getBoolean("killers.show")) {
                System.out.println(Files.readString(log) + slowest + " " + before + " " + after);
            }

            assertThat(answers).allSatisfy(KillerQueriesTest::isAnsweredInTime);
            assertThat(slowest).isLessThan(Duration.ofSeconds(1));
            assertThat(after.queries()).isZero();
            assertThat(after.megabytes()).isLessThan(before + 60);
            Figure.note(
                    9,
                    "queries of death, 8 at once, in a heap of 512 MB",
                    answers.size(),
                    0,
                    detail(answers, slowest, probes.get().size(), before, after));
        }
    }

    private static String detail(
            List<Answered> answers, Duration slowest, int probes, long before, ChildServer.State after) {
        Duration longest =
                answers.stream().map(Answered::time).max(Duration::compareTo).orElseThrow();
        return Killer.all().size() + " different; limit " + LIMIT.toSeconds() + " s, longest " + longest.toMillis()
                + " ms; " + probes + " probes, slowest " + slowest.toMillis() + " ms; " + before + " MB in use before, "
                + after.megabytes() + " MB after";
    }

    private ChildServer start(Path log) throws IOException {
        return ChildServer.start(
                GuardedServer.class,
                log,
                List.of("-Xmx512m"),
                folder.resolve("store").toString(),
                String.valueOf(Effort.of(30_000, 120_000)),
                String.valueOf(LIMIT.toMillis()));
    }

    private static List<Answered> answers(ChildServer server, ExecutorService threads)
            throws InterruptedException, ExecutionException {
        List<Killer> killers = new ArrayList<>();
        List<Killer> all = Killer.all();
        IntStream.range(0, Effort.of(all.size() / 3, 3 * all.size()))
                .forEach(number -> killers.add(all.get(number * Effort.of(3, 1) % all.size())));
        Collections.shuffle(killers, new Random(11));
        List<Future<Answered>> running = killers.stream()
                .map(killer -> threads.submit(() -> answer(server, killer)))
                .toList();
        List<Answered> answers = new ArrayList<>();
        for (Future<Answered> answer : running) {
            answers.add(answer.get());
        }
        return answers;
    }

    private static Answered answer(ChildServer server, Killer killer) {
        long start = System.nanoTime();
        HttpResponse<String> response = server.client()
                .post(
                        "/sparql",
                        "application/sparql-query",
                        killer.query(),
                        "Accept",
                        "application/sparql-results+json, text/turtle;q=0.5");
        Answered answered = new Answered(
                killer, response.statusCode(), Duration.ofNanos(System.nanoTime() - start), response.body());
        if (Boolean.getBoolean("killers.show")) {
            System.out.println(answered.status() + " " + answered.time().toMillis() + " ms  " + killer.title() + " "
                    + answered.body()
                            .substring(0, Math.min(160, answered.body().length()))
                            .replace('\n', ' '));
        }
        return answered;
    }

    private static void isAnsweredInTime(Answered answered) {
        assertThat(answered.time()).as(answered.killer().title()).isLessThan(LIMIT.multipliedBy(2));
        assertThat(answered.status())
                .as(answered.killer().title() + ": " + answered.body())
                .isIn(200, 400, 403, 413, 503);
    }

    /** Another user's small query. */
    private static Duration probe(ChildServer server) {
        long start = System.nanoTime();
        HttpResponse<String> response = server.client()
                .get("/sparql?query=" + encode("SELECT * { ?s ?p ?o } LIMIT 1", UTF_8), "Accept", "text/csv");
        assertThat(response.statusCode()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static List<Duration> probes(ChildServer server, AtomicBoolean over) throws InterruptedException {
        List<Duration> times = new ArrayList<>();
        while (!over.get()) {
            times.add(probe(server));
            TimeUnit.MILLISECONDS.sleep(PROBE_EVERY);
        }
        return times;
    }

    /** Waits until the last query has given its thread back, at most twice the limit. */
    private static ChildServer.State settled(ChildServer server) throws IOException, InterruptedException {
        long end = System.nanoTime() + LIMIT.multipliedBy(2).toNanos();
        ChildServer.State state = server.state();
        while (state.queries() > 0 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(PROBE_EVERY);
            state = server.state();
        }
        return state;
    }
}
