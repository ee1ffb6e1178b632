package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Has the disk keep what was written before anything is said of it, so that it outlasts a loss of power. */
public final class DiskSync {
    private DiskSync() {}

    /** Returns when all files below the folder, and their names, are on disk. */
    static void tree(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.forEach(DiskSync::one);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns when the file is on disk, or, of a folder, the names in it. */
    public static void one(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
