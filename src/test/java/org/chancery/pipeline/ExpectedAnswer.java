package org.chancery.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Rows that a question's answer must hold, from a file of tab-separated values: lines {@code # name=value} with the values it is asked
 * with, the columns that are compared, then the rows; one that begins with {@code !} must not be there. A file without
 * rows stands for an empty answer.
 */
record ExpectedAnswer(
        Map<String, String> values, List<String> columns, List<List<String>> present, List<List<String>> absent) {
    private static final Path FOLDER = Path.of("src/test/resources/org/chancery/query/answers");
    private static final String VALUE = "# ";
    private static final String ABSENT = "!";

    /** Returns the ids of the questions for which there is a file. */
    static List<String> ids() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .map(name -> name.replaceFirst("\\.tsv$", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExpectedAnswer of(String id) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> table = new ArrayList<>();
        for (String line : lines(id)) {
            if (line.startsWith(VALUE)) {
                String[] parts = line.substring(VALUE.length()).split("=", 2);
                values.put(parts[0], parts[1]);
            } else {
                table.add(line);
            }
        }
        List<List<String>> rows = table.stream()
                .skip(1)
                .filter(line -> !line.startsWith(ABSENT))
                .map(ExpectedAnswer::cells)
                .toList();
        List<List<String>> absent = table.stream()
                .filter(line -> line.startsWith(ABSENT))
                .map(line -> cells(line.substring(ABSENT.length())))
                .toList();
        return new ExpectedAnswer(values, cells(table.get(0)), rows, absent);
    }

    private static List<String> lines(String id) {
        try {
            return Files.readAllLines(FOLDER.resolve(id + ".tsv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }
}
