package org.chancery.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What one test has tried.
 *
 * @param promise the number of the promise
 * @param what was tried, in the plural, such as {@code kill -9 during writes}
 * @param tried how often
 * @param failed how often the promise was not kept
 * @param detail further figures in words, such as {@code 1,204 acknowledged documents, all there}; may be empty
 */
public record Figure(int promise, String what, long tried, long failed, String detail) {
    private static final Path FILE = Path.of("target", "soak", "figures.tsv");
    private static final String TAB = "\t";

    /** Adds the figure to those of the soak; does nothing in an ordinary build. */
    public static void note(int promise, String what, long tried, long failed, String detail) {
        if (Effort.isSoak()) {
            new Figure(promise, what, tried, failed, detail).append();
        }
    }

    private void append() {
        String line =
                String.join(TAB, String.valueOf(promise), what, String.valueOf(tried), String.valueOf(failed), detail);
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(
                    FILE, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the figures of the last soak in the order in which they came; none if there was none. */
    static List<Figure> all() throws IOException {
        return Files.exists(FILE)
                ? Files.readAllLines(FILE).stream().map(Figure::read).toList()
                : List.of();
    }

    private static Figure read(String line) {
        String[] cells = line.split(TAB, -1);
        return new Figure(
                Integer.parseInt(cells[0]), cells[1], Long.parseLong(cells[2]), Long.parseLong(cells[3]), cells[4]);
    }
}
