package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.chancery.reliability.Promise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise(2)
final class KilledProcessTest {
    private static final int ROUNDS = 3;
    private static final int LONGEST_MILLISECONDS = 700;

    @TempDir
    Path folder;

    @Test
    void keepsEveryAcknowledgedDocumentWholeOverKills() throws IOException, InterruptedException {
        Random random = new Random(5);
        Set<Integer> acknowledged = new TreeSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            Set<Integer> doubtful = ingestAndKill(round * 1000, random.nextInt(LONGEST_MILLISECONDS), acknowledged);
            assertThat(acknowledged).isNotEmpty();
            checkAfterKill(acknowledged, doubtful);
        }
    }

    @Test
    void namesTheProcessThatHoldsTheStore() throws IOException {
        Process child = start(0);
        try (BufferedReader out = reader(child)) {
            assertThat(out.readLine()).startsWith("stored");
            assertThatThrownBy(() -> Store.open(folder))
                    .isInstanceOf(StoreInUseException.class)
                    .hasMessageContaining("process " + child.pid());
        } finally {
            child.destroyForcibly();
        }
    }

    /** Answers the numbers whose last change was under way, so that both outcomes are right. */
    private Set<Integer> ingestAndKill(int first, int milliseconds, Set<Integer> acknowledged)
            throws IOException, InterruptedException {
        Process child = start(first);
        try (BufferedReader out = reader(child)) {
            note(out.readLine(), acknowledged);
            Thread.sleep(milliseconds);
            child.toHandle().destroyForcibly();
            int last = first;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = Math.max(last, note(line, acknowledged));
            }
            return Set.of(last + 1, Math.max(0, last - 2));
        }
    }

    private static int note(String line, Set<Integer> acknowledged) {
        String[] words = line.split(" ", 2);
        int number = Integer.parseInt(words[1]);
        if ("stored".equals(words[0])) {
            acknowledged.add(number);
        } else {
            acknowledged.remove(number);
        }
        return number;
    }

    private void checkAfterKill(Set<Integer> acknowledged, Set<Integer> doubtful) {
        try (Store store = Store.open(folder);
                Store expected = Store.inMemory()) {
            assertThat(StoreCheck.of(store)).satisfies(report -> {
                assertThat(report.faults()).isEmpty();
                assertThat(report.textInStep()).isTrue();
            });
            doubtful.forEach(number -> settle(store, acknowledged, number));
            acknowledged.forEach(number -> expected.replace(List.of(KillableIngest.document(number))));
            assertSame(StoreTest.content(store), StoreTest.content(expected));
        }
    }

    private static void settle(Store store, Set<Integer> acknowledged, int number) {
        if (store.holds(SyntheticDocuments.iri(number, 1), "digest-" + number + "-1")) {
            acknowledged.add(number);
        } else {
            acknowledged.remove(number);
        }
    }

    private static void assertSame(Graph actual, Graph expected) {
        assertThat(actual.size()).isEqualTo(expected.size());
        assertThat(actual.isIsomorphicWith(expected)).isTrue();
    }

    private Process start(int first) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillableIngest.class.getName(),
                        folder.toString(),
                        String.valueOf(first))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static BufferedReader reader(Process child) {
        return new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
    }
}
