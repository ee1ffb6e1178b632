package org.chancery.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists that this package needs itself. */
final class WordList {
    private static final String FOLDER = "/data/rules/words/";

    private WordList() {}

    /** Returns the lines of a list; empty ones and those that begin with # are comments. */
    static Set<String> read(String name) {
        try (InputStream input = WordList.class.getResourceAsStream(FOLDER + name + ".txt")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the program is incomplete: " + FOLDER + name, e);
        }
    }
}
