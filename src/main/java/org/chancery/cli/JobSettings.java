package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.model.Digest;
import org.chancery.pipeline.DataDigest;
import org.chancery.pipeline.Version;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * On what the files that a job writes depend, besides the documents.
 *
 * @param values by the name of an option, or {@code program}, {@code rules} or {@code reference data}
 */
record JobSettings(Map<String, String> values) {
    /** Options that no file depends on; any other, and any to come, is taken to matter. */
    private static final Set<String> HARMLESS = Set.of(
            "--help",
            "--version",
            "--gazetteer", // its files are told apart by their content
            "--threads",
            "--report",
            "--output",
            "--resume",
            "--document-time",
            "--model-url",
            "--model-key-file",
            "--model-stream",
            "--model-time",
            "--attempts",
            "--most-tokens",
            "--most-minutes",
            "--model-answers",
            "--refused");

    private static final String NOTHING = "not given";

    JobSettings {
        values = new TreeMap<>(values);
    }

    /** Returns the settings of a command with the values that its user gave. */
    static JobSettings of(CommandSpec command, List<Path> gazetteers) {
        Map<String, String> values = new TreeMap<>();
        for (OptionSpec option : command.options()) {
            if (!HARMLESS.contains(option.longestName())) {
                values.put(option.longestName(), text(option.getValue()));
            }
        }
        values.put("program", Version.current());
        values.put("rules", DataDigest.current());
        values.put("reference data", digest(gazetteers));
        return new JobSettings(values);
    }

    private static String text(Object value) {
        String text = String.valueOf(value instanceof Optional<?> given ? given.orElse(null) : value);
        return text.equals("null") || text.equals("[]") ? NOTHING : text;
    }

    private static String digest(List<Path> folders) {
        return Digest.of(64, folders.stream().flatMap(JobSettings::contents).toArray(String[]::new));
    }

    private static Stream<String> contents(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            return sorted.stream().map(file -> folder.relativize(file) + " " + digest(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path file) {
        try {
            return Digest.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what is other than before, as in {@code --limit was 10 and is 20}, in the order of the names. */
    List<String> differences(JobSettings before) {
        Set<String> names = new TreeSet<>(values.keySet());
        names.addAll(before.values.keySet());
        return names.stream()
                .filter(name -> !value(name).equals(before.value(name)))
                .map(name -> name + " was " + before.value(name) + " and is " + value(name))
                .toList();
    }

    private String value(String name) {
        return values.getOrDefault(name, NOTHING);
    }
}
