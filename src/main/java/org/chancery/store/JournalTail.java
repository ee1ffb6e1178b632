package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Cuts off what a killed process had begun to write at the end of TDB2's journal, on which its recovery stumbles. An entry that
 * was cut belongs to a transaction that had not committed, since the commit is the last to be written.
 *
 * <p>An entry has a head of 16 bytes, which begins with the length of what follows it (the class Journal of Jena 5.6.0).
 */
final class JournalTail {
    private static final int HEAD = 16;

    private JournalTail() {}

    /** Cuts the file where it ends within an entry; answers whether it did. A missing file is left missing. */
    static boolean cut(Path journal) {
        if (!Files.isRegularFile(journal)) {
            return false;
        }
        try (FileChannel file = FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long whole = wholeEntries(file);
            if (whole == file.size()) {
                return false;
            }
            file.truncate(whole);
            file.force(true);
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long wholeEntries(FileChannel file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        long end = 0;
        while (file.size() - end >= HEAD) {
            file.read(head.clear(), end);
            long next = end + HEAD + Math.max(0, head.getInt(0));
            if (next > file.size()) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
