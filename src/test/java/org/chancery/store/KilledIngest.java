package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** One store into which documents go, with kills between, and another in memory that says what it must hold. */
final class KilledIngest {
    static final int ROUNDS_OF_A_STORE = 10;
    private static final int LONGEST_MILLISECONDS = 400;

    private final Path folder;
    private final Random random;
    private final Set<Integer> acknowledged = new TreeSet<>();

    KilledIngest(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    /** Kills as often as told, looks through the store after each, and returns how many documents were acknowledged. */
    int kill(int rounds) throws IOException, InterruptedException {
        int stored = 0;
        try (Store expected = Store.inMemory()) {
            for (int round = 0; round < rounds; round++) {
                List<String> told = ingest(round * 1000);
                told.forEach(line -> apply(line, expected));
                stored += (int)
                        told.stream().filter(line -> line.startsWith("stored")).count();
                check(last(told), expected);
            }
        }
        return stored;
    }

    private List<String> ingest(int first) throws IOException, InterruptedException {
        int patience = random.nextInt(LONGEST_MILLISECONDS);
        try (Child child = Child.start(KillableWork.class, "ingest", folder, first)) {
            Thread.sleep(patience);
            return child.kill();
        }
    }

    private void apply(String line, Store expected) {
        if (line.startsWith("stored")) {
            put(number(line), expected);
        } else {
            take(number(line), expected);
        }
    }

    private void put(int number, Store expected) {
        expected.replace(List.of(KillableWork.document(number)));
        acknowledged.add(number);
    }

    private void take(int number, Store expected) {
        expected.remove(SyntheticDocuments.iri(number, 1));
        acknowledged.remove(number);
    }

    private static int number(String line) {
        return Integer.parseInt(line.split(" ", 2)[1]);
    }

    private static int last(List<String> told) {
        return told.stream()
                .filter(line -> line.startsWith("stored"))
                .mapToInt(KilledIngest::number)
                .max()
                .orElse(0);
    }

    private void check(int last, Store expected) {
        try (Store store = Store.open(folder)) {
            CheckReport report = StoreCheck.of(store);
            assertThat(report.isSound()).as(report.toString()).isTrue();
            Set.of(last + 1, Math.max(0, last - 2)).forEach(number -> settle(number, store, expected));
            assertThat(StoreTest.content(store).isIsomorphicWith(StoreTest.content(expected)))
                    .isTrue();
        }
    }

    /** The change that was under way is there as a whole or not at all; both are right. */
    private void settle(int number, Store store, Store expected) {
        boolean there = store.holds(SyntheticDocuments.iri(number, 1), "digest-" + number + "-1");
        if (there && !acknowledged.contains(number)) {
            put(number, expected);
        } else if (!there && acknowledged.contains(number)) {
            take(number, expected);
        }
    }
}
