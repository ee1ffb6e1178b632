package org.chancery.llm.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.model.ChanceryException;

/** Knows a text that gives orders to the machine that reads it ({@code data/prompts/orders.txt}). */
final class Orders {
    private static final String FILE = "/data/prompts/orders.txt";

    private final List<Pattern> patterns;

    private Orders(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    static Orders load() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Orders.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return new Orders(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE))
                    .toList());
        } catch (IOException e) {
            throw new ChanceryException("the list of orders cannot be read; build the program again", e);
        }
    }

    boolean standIn(String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }
}
