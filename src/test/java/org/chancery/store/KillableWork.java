package org.chancery.store;

import java.nio.file.Path;
import java.util.List;
import org.chancery.store.backup.BackupFile;
import org.chancery.store.backup.BackupReader;
import org.chancery.store.backup.BackupWriter;
import org.chancery.store.backup.Restoration;

/** A program for {@link KilledProcessTest}: does one thing again and again and tells of it, until it is killed. */
final class KillableWork {
    private static final int LARGE_EVERY = 7;
    static final int ROUNDS = 1_000;

    private KillableWork() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "ingest" -> ingest(folder, Integer.parseInt(arguments[2]));
            case "load" -> load(folder);
            case "compact" -> compact(folder);
            case "backup" -> backUp(folder, Path.of(arguments[2]));
            case "restore" -> restore(Path.of(arguments[2]), folder);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void ingest(Path folder, int first) {
        try (Store store = Store.openOrCreate(folder)) {
            for (int number = first; number < first + ROUNDS; number++) {
                store.replace(List.of(document(number)));
                tell("stored " + number);
                if (number % 3 == 2) {
                    store.remove(document(number - 2).documentIri());
                    tell("removed " + (number - 2));
                }
            }
        }
    }

    private static void load(Path folder) {
        try (Store store = Store.openOrCreate(folder);
                DocumentBatch batch = store.batch(result -> tell("stored " + result.documentIri()))) {
            for (int number = 0; number < ROUNDS; number++) {
                batch.add(SyntheticDocuments.document(number));
                batch.flush();
            }
        }
    }

    private static void compact(Path folder) {
        try (Store store = Store.open(folder)) {
            for (int round = 0; round < ROUNDS; round++) {
                tell("begun " + round);
                store.compact();
            }
        }
    }

    private static void backUp(Path folder, Path file) {
        try (Store store = Store.open(folder)) {
            for (int round = 0; round < ROUNDS; round++) {
                tell("begun " + round);
                BackupFile.at(file, true).write(0, new BackupWriter(store, "test")::write);
            }
        }
    }

    private static void restore(Path file, Path folder) {
        for (int round = 0; round < ROUNDS; round++) {
            tell("begun " + round);
            try (BackupReader backup = BackupReader.open(file)) {
                Restoration.restore(backup, folder.resolve(String.valueOf(round)), () -> {});
            }
        }
    }

    private static void tell(String what) {
        System.out.println(what);
        System.out.flush();
    }

    /** Every seventh is large enough to write past the buffers within its transaction. */
    static DocumentGraph document(int number) {
        return SyntheticDocuments.document(number, number % LARGE_EVERY == 3 ? 600 : 20);
    }
}
