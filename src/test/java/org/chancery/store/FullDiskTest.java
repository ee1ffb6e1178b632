package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk in memory is filled for real; the check of free room is told a lie, so that writes run into its end. */
@Promise(3)
final class FullDiskTest {
    private static final int MEBIBYTES = 400;
    private static final int LARGE = 200;

    @TempDir
    Path folder;

    private SmallDisk disk;
    private final AtomicReference<Runnable> beforeCommit = new AtomicReference<>(() -> {});
    private final Set<Integer> stored = new TreeSet<>();
    private final AtomicInteger next = new AtomicInteger();
    private int failures;

    @BeforeEach
    void mount() {
        Optional<SmallDisk> mounted = SmallDisk.mount(folder, MEBIBYTES);
        assumeTrue(mounted.isPresent(), "no disk can be mounted by this user; the test of full disks is left out");
        disk = mounted.get();
    }

    @AfterEach
    void unmount() {
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void losesNothingWhenWritesRunIntoAFullDiskAndGoesOnWhenThereIsRoom() throws InterruptedException {
        int episodes = Effort.of(3, 20);
        Random random = new Random(11);
        for (int episode = 0; episode < episodes; ) {
            try (Store store = open()) {
                put(store);
                for (int round = 0; round < 4 && episode < episodes; round++, episode++) {
                    fillAndWrite(store, random);
                    put(store);
                }
                store.compact();
            }
            checkAfterRestart();
        }
        assertThat(failures).as("writes that did not fit").isGreaterThanOrEqualTo(episodes / 2);
        Figure.note(
                3,
                "full disks during writes",
                episodes,
                0,
                failures + " writes failed, the others fitted; " + stored.size()
                        + " acknowledged documents, all there");
    }

    /** In turn: nothing at all is left, little is left, and the disk is full when the transaction is committed. */
    private void fillAndWrite(Store store, Random random) throws InterruptedException {
        try (Readers readers = new Readers(store)) {
            switch (random.nextInt(3)) {
                case 0 -> disk.fill(0);
                case 1 -> disk.fill(random.nextInt(3_000_000));
                default -> beforeCommit.set(() -> disk.fill(0));
            }
            int number = next.updateAndGet(before -> before + 2 - before % 2);
            try {
                store.replace(List.of(SyntheticDocuments.document(number, LARGE)));
                stored.add(number);
            } catch (StoreWriteException full) {
                failures++;
            }
            beforeCommit.set(() -> {});
            readers.readOn();
            disk.free();
            assertThat(readers.trouble()).isEmpty();
        }
    }

    private void put(Store store) {
        int number = next.incrementAndGet();
        store.replace(List.of(SyntheticDocuments.document(number, number % 2 == 0 ? LARGE : 20)));
        stored.add(number);
    }

    private void checkAfterRestart() {
        try (Store store = Store.open(disk.folder("data"));
                Store expected = Store.inMemory()) {
            assertThat(StoreCheck.of(store).isSound()).isTrue();
            expected.replace(stored.stream()
                    .map(number -> SyntheticDocuments.document(number, number % 2 == 0 ? LARGE : 20))
                    .toList());
            assertThat(StoreTest.content(store).isIsomorphicWith(StoreTest.content(expected)))
                    .isTrue();
        }
    }

    @Test
    void refusesAWriteWithTheMissingRoomBeforeItBegins() {
        try (Store store = Store.openOrCreate(disk.folder("data"))) {
            put(store);
            disk.fill(65 << 20);
            assertThatThrownBy(() -> put(store))
                    .isInstanceOf(NoSpaceException.class)
                    .hasMessageContaining("nothing was written; make room and try again");
            disk.free();
            stored.remove(next.get());
            put(store);
        }
        checkAfterRestart();
    }

    @Test
    void leavesTheStoreAsItWasWhenACompactionRunsIntoAFullDisk() {
        try (Store store = open()) {
            put(store);
            put(store);
            assertThatThrownBy(() -> compactOnAFullDisk(store))
                    .isInstanceOf(StoreWriteException.class)
                    .hasMessageContaining("the store is as it was");
            assertThat(StoreTest.content(store).isEmpty()).isFalse();
            disk.free();
            put(store);
            Compaction compaction = store.compact();
            assertThat(compaction.after()).isLessThan(compaction.before());
            put(store);
        }
        checkAfterRestart();
    }

    /** Past the check of free room. */
    private void compactOnAFullDisk(Store store) {
        disk.fill(1 << 20);
        store.storage().door().lock();
        try {
            store.storage().compact();
        } finally {
            store.storage().door().unlock();
        }
    }

    private Store open() {
        WriteWatch lying = new WriteWatch() {
            @Override
            public void beforeCommit() {
                beforeCommit.get().run();
            }

            @Override
            public long freeBytes(long measured) {
                return Long.MAX_VALUE;
            }
        };
        return new StoreOpening(new StoreFolder(disk.folder("data")), lying).existingOrNew();
    }
}
