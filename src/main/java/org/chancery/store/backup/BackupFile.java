package org.chancery.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.chancery.model.ChanceryException;
import org.chancery.store.DiskRoom;
import org.chancery.store.DiskSync;

/**
 * The place of a backup. It is written beside that place, read again there, and moved only when it is whole: what bears the
 * name is always a whole backup, and the one that was there before stays until then.
 */
public final class BackupFile {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path part;
    private final boolean replace;

    /** Gives the bytes of a backup. */
    @FunctionalInterface
    public interface Source {
        /**
         * Writes all of them and leaves the stream open.
         *
         * @throws IOException when they cannot be had or written to the end
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private BackupFile(Path file, boolean replace) {
        this.file = file.toAbsolutePath();
        this.part = this.file.resolveSibling(file.getFileName() + ".part");
        this.replace = replace;
    }

    /**
     * A place for a backup.
     *
     * @param replace whether a file that is there gives way
     * @throws BackupException when one is there and does not, or when the folder is missing
     */
    public static BackupFile at(Path file, boolean replace) {
        BackupFile place = new BackupFile(file, replace);
        place.check();
        return place;
    }

    private void check() {
        if (Files.isDirectory(file)) {
            throw new BackupException(file + " is a folder; name a file for the backup");
        }
        if (!replace && Files.exists(file)) {
            throw new BackupException(file + " is there already; name another file, or replace it with --force");
        }
        if (!Files.isDirectory(file.getParent())) {
            throw new BackupException("There is no folder " + file.getParent() + "; make it first");
        }
    }

    /**
     * Writes the backup and returns what it holds, when it is on disk, has been read again, and bears its name.
     *
     * @param needed how many bytes it may have
     * @throws BackupException when there is no whole backup to be had; what was there before is as it was
     * @throws org.chancery.store.NoSpaceException when the disk has too little room
     */
    @SuppressWarnings("try")
    public Manifest write(long needed, Source source) {
        DiskRoom.require(DiskRoom.in(file.getParent()), needed, "The disk of " + file.getParent(), "the backup");
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            channel.truncate(0);
            return moved(fill(channel, source));
        } catch (ChanceryException plain) {
            throw plain;
        } catch (IOException | RuntimeException failure) {
            throw failed(failure);
        }
    }

    private FileLock lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException own) {
            throw new BackupException("Another backup is being written to " + part + "; wait for it", own);
        }
        throw new BackupException("Another backup is being written to " + part + "; wait for it");
    }

    private Manifest fill(FileChannel channel, Source source) throws IOException {
        try {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            source.writeTo(out);
            out.flush();
            channel.force(true);
            try (BackupReader written = BackupReader.open(part)) {
                return written.manifest();
            }
        } catch (IOException | RuntimeException | Error failure) {
            Files.deleteIfExists(part);
            throw failure;
        }
    }

    private Manifest moved(Manifest manifest) throws IOException {
        check();
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        DiskSync.one(file.getParent());
        return manifest;
    }

    private BackupException failed(Exception failure) {
        return new BackupException(
                "The backup could not be written to " + file + " (" + failure.getMessage() + "); nothing of it is left"
                        + (Files.exists(file) ? ", and the file that was there is as it was" : ""),
                failure);
    }
}
