package org.chancery.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.ProcessFileLock;

/** Keeps every other opener out of a data folder, in this process and in others, until it is closed. */
final class StoreLock implements AutoCloseable {
    private final ProcessFileLock lock;

    private StoreLock(ProcessFileLock lock) {
        this.lock = lock;
    }

    /** @throws StoreInUseException when somebody holds the folder */
    static StoreLock take(StoreFolder folder) {
        create(folder.lock());
        ProcessFileLock lock = ProcessFileLock.create(folder.lock().toString());
        try {
            lock.lockEx();
            return new StoreLock(lock);
        } catch (AlreadyLocked own) {
            throw inUse(folder, "this process already", "");
        } catch (DBOpEnvException foreign) {
            String holder = holder(folder.lock()).orElse("another process");
            ProcessFileLock.release(lock);
            throw inUse(folder, holder, "; stop it, or use another folder with --data");
        }
    }

    static StoreInUseException inUse(StoreFolder folder, String holder, String remedy) {
        return new StoreInUseException("The store in " + folder.root() + " is in use by " + holder + remedy);
    }

    private static Optional<String> holder(Path file) {
        try {
            String text = Files.readString(file).strip();
            return text.isEmpty() ? Optional.empty() : Optional.of("process " + text);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static void create(Path file) {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
        } catch (IOException failure) {
            throw new StoreWriteException(
                    "The folder " + file.getParent() + " cannot be written (" + failure.getMessage()
                            + "); name another with --data",
                    failure);
        }
    }

    @Override
    public void close() {
        ProcessFileLock.release(lock);
    }
}
