package org.chancery.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.query.text.TextIndexLucene;
import org.chancery.model.ChanceryException;

/** Opens or makes the store of one folder, and mends on the way what a kill can leave behind. */
final class StoreOpening {
    private final StoreFolder folder;
    private final WriteWatch watch;
    private final List<String> notices = new ArrayList<>();

    StoreOpening(StoreFolder folder, WriteWatch watch) {
        this.folder = folder;
        this.watch = watch;
    }

    /** @throws StoreNotFoundException when the folder holds no store */
    Store existing() {
        if (!folder.hasStore()) {
            throw new StoreNotFoundException(
                    folder.isBeingMade()
                            ? unfinished()
                            : "There is no store in " + folder.root()
                                    + "; name its folder with --data, or make one with the command ingest");
        }
        return locked(false);
    }

    /** @throws StoreNotFoundException when the folder holds something else */
    Store existingOrNew() {
        if (!folder.hasStore() && !folder.isFree()) {
            throw new StoreNotFoundException(
                    folder.isBeingMade()
                            ? unfinished()
                            : folder.root()
                                    + " holds files that are no store; name an empty or a new folder with --data");
        }
        return locked(!folder.hasStore());
    }

    private String unfinished() {
        return "The restore into " + folder.root() + " did not come to its end; give the command restore again";
    }

    private Store locked(boolean fresh) {
        StoreLock lock = StoreLock.take(folder);
        try {
            folder.forgetServer();
            if (fresh) {
                folder.mark();
                StoreFormat.write(folder);
            }
            return open(lock);
        } catch (RuntimeException | Error failure) {
            lock.close();
            throw failure;
        }
    }

    private Store open(StoreLock lock) {
        StoreFormat.check(folder);
        StoreProbe.files(folder);
        if (folder.isMarked() && folder.journal().filter(JournalTail::cut).isPresent()) {
            notices.add("A write that a killed process had begun was dropped");
        }
        TextIndexLucene text = TextFiles.open(folder);
        DiskStorage storage = storage(text);
        try {
            return mended(storage, lock);
        } catch (ChanceryException failure) {
            storage.close();
            throw failure;
        } catch (RuntimeException | Error failure) {
            storage.close();
            throw new DamagedStoreException("The store in " + folder.root(), failure);
        }
    }

    private DiskStorage storage(TextIndexLucene text) {
        try {
            Files.createDirectories(folder.triples());
            return DiskStorage.open(folder, text);
        } catch (DBOpEnvException trouble) {
            text.close();
            throw opening(trouble);
        } catch (RuntimeException | IOException failure) {
            text.close();
            throw new DamagedStoreException("The store in " + folder.root(), failure);
        }
    }

    /** TDB2 tells of a lock that another process holds, and of files that are no multiple of their blocks, by one exception. */
    private ChanceryException opening(DBOpEnvException trouble) {
        return trouble.getMessage().contains("Failed to get a lock")
                ? StoreLock.inUse(folder, "another program", " (" + trouble.getMessage() + "); stop it first")
                : new DamagedStoreException("The store in " + folder.root(), trouble);
    }

    private Store mended(DiskStorage storage, StoreLock lock) {
        boolean filled = Files.exists(folder.ontology());
        if (filled) {
            StoreProbe.ends(storage.dataset());
        }
        if (storage.deleteOldGenerations() > 0) {
            notices.add("Files that an interrupted compaction left were deleted");
        }
        if (folder.isMarked() && TextRepair.mend(storage)) {
            notices.add("The text index was missing or out of step and has been made anew");
        }
        WriteDoor door = new WriteDoor(storage, watch);
        new OntologyLoader(door).refresh(folder);
        folder.unmark();
        folder.endMaking();
        return new Store(storage, door, lock, folder, notices);
    }
}
