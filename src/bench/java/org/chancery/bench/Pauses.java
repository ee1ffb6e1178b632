package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pauses of a process for the collection of garbage.
 *
 * @param full how many were of the whole heap
 * @param longestFull seconds; 0 if there was none
 * @param others how many were not
 * @param longest seconds, of all
 */
record Pauses(int full, double longestFull, int others, double longest) {
    private static final Pattern PAUSE = Pattern.compile("Pause (\\w+).* ([0-9.]+)ms$");

    /** Reads the log that {@code -Xlog:gc:file=…} makes. */
    static Pauses of(Path log) {
        try {
            return of(Files.readAllLines(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Pauses of(List<String> log) {
        int full = 0;
        int others = 0;
        double longestFull = 0;
        double longest = 0;
        for (String line : log) {
            Matcher pause = PAUSE.matcher(line);
            if (pause.find()) {
                boolean whole = pause.group(1).equals("Full");
                double seconds = Double.parseDouble(pause.group(2)) / 1000;
                full += whole ? 1 : 0;
                others += whole ? 0 : 1;
                longest = Math.max(longest, seconds);
                longestFull = whole ? Math.max(longestFull, seconds) : longestFull;
            }
        }
        return new Pauses(full, longestFull, others, longest);
    }
}
