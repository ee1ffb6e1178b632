package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A real disk of its own, small enough to be filled; it lies in memory and is gone when it is closed. */
final class SmallDisk implements AutoCloseable {
    private final Path root;

    private SmallDisk(Path root) {
        this.root = root;
    }

    /** Returns a disk at an empty folder; absent where this process may not mount one. */
    static Optional<SmallDisk> mount(Path folder, int mebibytes) {
        return run("mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "tmpfs", folder.toString())
                ? Optional.of(new SmallDisk(folder))
                : Optional.empty();
    }

    Path folder(String name) {
        return root.resolve(name);
    }

    long freeBytes() {
        return DiskRoom.in(root);
    }

    /** Takes the room until so many bytes are left. */
    void fill(long left) {
        try (FileChannel filler = FileChannel.open(filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.allocateDirect(1 << 16);
            while (freeBytes() > left) {
                bytes.clear().limit((int) Math.min(bytes.capacity(), Math.max(1, freeBytes() - left)));
                filler.write(bytes);
            }
        } catch (IOException full) {
            if (freeBytes() > left) {
                throw new UncheckedIOException(full);
            }
        }
    }

    /** Gives all room back that {@link #fill} has taken. */
    void free() {
        try {
            Files.deleteIfExists(filler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path filler() {
        return root.resolve("filler");
    }

    @Override
    public void close() {
        if (!run("umount", root.toString())) {
            run("umount", "-l", root.toString());
        }
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
