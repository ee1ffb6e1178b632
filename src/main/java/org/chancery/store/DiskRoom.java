package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares the room that a disk has left with what is about to be written. */
public final class DiskRoom {
    private static final int BITS_OF_A_MEBIBYTE = 20;

    private DiskRoom() {}

    /** How many bytes can still be written in a folder, which may be yet to be made. */
    public static long in(Path folder) {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return Files.getFileStore(there).getUsableSpace();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Does nothing if there is room enough.
     *
     * @param whose disk, as in {@code The disk of the store}
     * @param what needs the room, as in {@code the write}
     * @throws NoSpaceException when there is not
     */
    public static void require(long free, long needed, String whose, String what) {
        if (free < needed) {
            throw new NoSpaceException(whose + " has " + mebibytes(free) + " left, but " + what + " may need "
                    + mebibytes(needed) + "; nothing was written; make room and try again");
        }
    }

    /** The size as text, such as {@code 12 MiB}. */
    public static String mebibytes(long bytes) {
        return (bytes >> BITS_OF_A_MEBIBYTE) + " MiB";
    }
}
