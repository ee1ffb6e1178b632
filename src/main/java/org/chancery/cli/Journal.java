package org.chancery.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file that tells what a job has finished: a line of JSON with its settings, then one for each document. A line that a kill
 * cut short counts for nothing.
 */
final class Journal {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SETTINGS = "settings";
    private static final String NAME = "name";
    private static final String MARK = "mark";

    private final Path file;
    private final Map<String, String> finished = new ConcurrentHashMap<>();
    private Optional<JobSettings> settings = Optional.empty();

    private Journal(Path file) {
        this.file = file;
    }

    /** Returns what the file holds, nothing if it is not there. */
    static Journal read(Path file) {
        Journal journal = new Journal(file);
        try (BufferedReader lines = lenient(file)) {
            lines.lines().forEach(journal::take);
        } catch (NoSuchFileException e) {
            return journal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return journal;
    }

    /** A line may have been cut within a letter. */
    private static BufferedReader lenient(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    }

    private void take(String line) {
        JsonNode node = parse(line);
        if (node.path(SETTINGS).isObject()) {
            Map<String, String> values = new TreeMap<>();
            node.path(SETTINGS)
                    .properties()
                    .forEach(each -> values.put(each.getKey(), each.getValue().asText()));
            settings = Optional.of(new JobSettings(values));
        } else if (node.hasNonNull(NAME) && node.hasNonNull(MARK)) {
            finished.put(node.path(NAME).asText(), node.path(MARK).asText());
        }
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    /** Returns the settings of the job, absent if none was begun. */
    Optional<JobSettings> settings() {
        return settings;
    }

    /** Tells whether the document of this name was finished last as it is now; may be asked by several threads. */
    boolean holds(String name, String mark) {
        return mark.equals(finished.get(name));
    }

    /** Begins anew, with nothing finished. */
    void begin(JobSettings chosen) {
        finished.clear();
        settings = Optional.of(chosen);
        write(
                JSON.createObjectNode().set(SETTINGS, JSON.valueToTree(chosen.values())),
                StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Adds a document. */
    void finished(String name, String mark) {
        finished.put(name, mark);
        write(JSON.createObjectNode().put(NAME, name).put(MARK, mark), StandardOpenOption.APPEND);
    }

    /** A line begins with its break, since the one before may have been cut short. */
    private void write(JsonNode line, StandardOpenOption how) {
        try {
            Files.writeString(file, "\n" + line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
