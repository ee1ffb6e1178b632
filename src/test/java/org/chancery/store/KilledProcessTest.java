package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.chancery.store.backup.BackupFile;
import org.chancery.store.backup.BackupReader;
import org.chancery.store.backup.BackupWriter;
import org.chancery.store.backup.Restoration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes are killed at random moments, two at a time; each opening afterwards needs no hand. */
@Promise(2)
final class KilledProcessTest {
    private static final int LANES = 2;

    @TempDir
    Path folder;

    @Test
    void keepsEveryAcknowledgedDocumentWholeOverKillsInWrites() throws Exception {
        int kills = Effort.of(2, 80);
        AtomicInteger documents = new AtomicInteger();
        inLanes(lane -> {
            int rounds = kills / LANES;
            for (int done = 0; done < rounds; done += KilledIngest.ROUNDS_OF_A_STORE) {
                KilledIngest ingest = new KilledIngest(folder.resolve(lane + "-" + done), new Random(lane + done));
                documents.addAndGet(ingest.kill(Math.min(KilledIngest.ROUNDS_OF_A_STORE, rounds - done)));
            }
        });
        Figure.note(2, "kill -9 during writes", kills, 0, documents + " acknowledged documents, all there and whole");
    }

    @Test
    void keepsEverythingOverKillsInCompaction() throws Exception {
        int kills = Effort.of(2, 20);
        inLanes(lane -> {
            Path data = folder.resolve("compact" + lane);
            Graph content = make(data);
            Random random = new Random(lane);
            for (int round = 0; round < kills / LANES; round++) {
                killDuring(random, "compact", data);
                assertSound(data, content);
            }
        });
        Figure.note(2, "kill -9 during compactions", kills, 0, "nothing lost, nothing left over");
    }

    @Test
    void hasAWholeBackupOrNoneAfterKillsInBackups() throws Exception {
        int kills = Effort.of(2, 15);
        inLanes(lane -> {
            Path data = folder.resolve("source" + lane);
            Graph content = make(data);
            Random random = new Random(lane);
            for (int round = 0; round < kills / LANES; round++) {
                Path file = folder.resolve(lane + "-" + round / 2 + ".zip");
                killDuring(random, "backup", data, file);
                if (Files.exists(file)) {
                    BackupReader.open(file).close();
                }
            }
            assertSound(data, content);
            Path file = folder.resolve(lane + "-0.zip");
            try (Store store = Store.open(data)) {
                BackupFile.at(file, true).write(0, new BackupWriter(store, "test")::write);
            }
            assertThat(file.resolveSibling(file.getFileName() + ".part")).doesNotExist();
        });
        Figure.note(2, "kill -9 during backups", kills, 0, "what bears the name of a backup was whole");
    }

    @Test
    void hasAWholeStoreOrNoneAfterKillsInRestores() throws Exception {
        int kills = Effort.of(2, 15);
        inLanes(lane -> {
            Path data = folder.resolve("whole" + lane);
            Graph content = make(data);
            Path file = folder.resolve("whole" + lane + ".zip");
            try (Store store = Store.open(data)) {
                BackupFile.at(file, true).write(0, new BackupWriter(store, "test")::write);
            }
            Random random = new Random(lane);
            for (int round = 0; round < kills / LANES; round++) {
                Path restored = folder.resolve("restored" + lane + "-" + round);
                int begun = killDuring(random, "restore", restored, file).size();
                IntStream.range(0, begun - 1)
                        .forEach(number -> assertSound(restored.resolve(String.valueOf(number)), content));
                settle(restored.resolve(String.valueOf(begun - 1)), file, content);
                StoreFolder.deleteTree(restored);
            }
        });
        Figure.note(2, "kill -9 during restores", kills, 0, "a whole store or none; the same command then made it");
    }

    /** What was killed is either done, or no store, and then can be done again at the same place. */
    private static void settle(Path restored, Path file, Graph content) {
        if (!Files.exists(restored.resolve("store.properties"))) {
            assertThatThrownBy(() -> Store.open(restored)).isInstanceOf(StoreNotFoundException.class);
            try (BackupReader backup = BackupReader.open(file)) {
                Restoration.restore(backup, restored, () -> {});
            }
        }
        assertSound(restored, content);
    }

    /** One of some hundred kills comes between the head of an entry and its content. */
    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 20, 39})
    void dropsAnEntryOfTheJournalThatWasBegun(int bytes) throws IOException {
        Path data = folder.resolve("data");
        Graph content;
        try (Store store = Store.openOrCreate(data)) {
            store.replace(List.of(SyntheticDocuments.document(1)));
            content = StoreTest.content(store);
        }
        StoreFolder files = new StoreFolder(data);
        files.mark();
        byte[] entry = ByteBuffer.allocate(40).putInt(24).array();
        Files.write(files.journal().orElseThrow(), Arrays.copyOf(entry, bytes), StandardOpenOption.APPEND);
        try (Store store = Store.open(data)) {
            assertThat(store.notices()).anySatisfy(notice -> assertThat(notice).contains("was dropped"));
            assertThat(StoreCheck.of(store).isSound()).isTrue();
            assertThat(StoreTest.content(store).isIsomorphicWith(content)).isTrue();
        }
    }

    @Test
    @Promise(4)
    void namesTheProcessThatHoldsTheStore() throws IOException {
        try (Child child = Child.start(KillableWork.class, "ingest", folder.resolve("held"), 0)) {
            assertThatThrownBy(() -> Store.open(folder.resolve("held")))
                    .isInstanceOf(StoreInUseException.class)
                    .hasMessageContaining("process " + child.pid());
        }
    }

    private static List<String> killDuring(Random random, Object... work) throws IOException, InterruptedException {
        int patience = random.nextInt(400);
        try (Child child = Child.start(KillableWork.class, work)) {
            Thread.sleep(patience);
            return child.kill();
        }
    }

    private static Graph make(Path data) {
        try (Store store = Store.openOrCreate(data)) {
            store.replace(IntStream.range(0, 8).mapToObj(KillableWork::document).toList());
            store.remove(SyntheticDocuments.iri(1, 1));
            return StoreTest.content(store);
        }
    }

    private static void assertSound(Path data, Graph content) {
        try (Store store = Store.open(data)) {
            CheckReport report = StoreCheck.of(store);
            assertThat(report.isSound()).as(report.toString()).isTrue();
            assertThat(report.leftovers()).isEmpty();
            assertThat(StoreTest.content(store).isIsomorphicWith(content)).isTrue();
        }
    }

    @FunctionalInterface
    private interface Lane {
        void run(int number) throws Exception;
    }

    private static void inLanes(Lane lane) throws InterruptedException, ExecutionException {
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            List<Future<Object>> running = new ArrayList<>();
            for (int number = 0; number < LANES; number++) {
                int own = number;
                Callable<Object> task = () -> {
                    lane.run(own);
                    return own;
                };
                running.add(lanes.submit(task));
            }
            for (Future<Object> each : running) {
                each.get();
            }
        } finally {
            lanes.shutdown();
        }
    }
}
