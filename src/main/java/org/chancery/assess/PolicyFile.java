package org.chancery.assess;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Certainty;
import org.chancery.model.ChanceryException;

/** Reads policies: those that come with the program, by name, and a user's own from a file. */
public final class PolicyFile {
    /** The policy of a store that was told none. */
    public static final String DEFAULT = "default";

    /** The policies that come with the program. */
    public static final List<String> SHIPPED = List.of(DEFAULT, "lenient", "strict");

    private static final String FOLDER = "/data/policies/";
    private static final JsonMapper YAML = JsonMapper.builder(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    /** A file as it is written; what is left out is null. */
    private record Entry(
            String name,
            String label,
            String description,
            Integer minimumSources,
            Integer rejectingSources,
            Set<Certainty> certainties,
            Boolean unnamedSources) {}

    private PolicyFile() {}

    /**
     * Returns the policy of that name or in that file.
     *
     * @throws ChanceryException with the file, the line and what was expected if there is none or it is wrong
     */
    public static Policy find(String nameOrFile) {
        if (SHIPPED.contains(nameOrFile)) {
            return shipped(nameOrFile);
        }
        Path file = Path.of(nameOrFile);
        if (!Files.isRegularFile(file)) {
            throw new ChanceryException("there is no policy '" + nameOrFile + "': name one of "
                    + String.join(", ", SHIPPED) + ", or a file that holds one");
        }
        try {
            return parse(nameOrFile, Files.readString(file));
        } catch (IOException e) {
            throw new ChanceryException(nameOrFile + ": cannot be read as UTF-8 text (" + e.getMessage() + ")", e);
        }
    }

    private static Policy shipped(String name) {
        String path = FOLDER + name + ".yaml";
        try (InputStream in = PolicyFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The program is built without " + path);
            }
            return parse(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + path, e);
        }
    }

    static Policy parse(String file, String text) {
        try {
            JsonNode tree = YAML.readTree(text);
            if (tree == null || !tree.isObject()) {
                throw new ChanceryException(file + ":1: expected lines such as 'minimumSources: 2'");
            }
            return checked(new Lines(file, text), YAML.readValue(text, Entry.class));
        } catch (UnrecognizedPropertyException e) {
            throw new ChanceryException(
                    file + ":" + new Lines(file, text).line(e.getPropertyName()) + ": there is no setting '"
                            + e.getPropertyName()
                            + "'; expected name, label, description, minimumSources, rejectingSources, certainties or"
                            + " unnamedSources",
                    e);
        } catch (MismatchedInputException e) {
            String setting = e.getPath().isEmpty() ? "" : e.getPath().get(0).getFieldName() + ": ";
            throw new ChanceryException(at(file, e) + setting + "expected " + expected(e.getTargetType()), e);
        } catch (JsonProcessingException e) {
            throw new ChanceryException(at(file, e) + "is no YAML: " + e.getOriginalMessage(), e);
        }
    }

    private static String expected(Class<?> type) {
        if (type == Integer.class) {
            return "a number from 1";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        return type == String.class ? "a text" : "a list such as [certain, probable]";
    }

    private static String at(String file, JsonProcessingException e) {
        return Optional.ofNullable(e.getLocation())
                .map(JsonLocation::getLineNr)
                .map(line -> file + ":" + line + ": ")
                .orElse(file + ": ");
    }

    private static Policy checked(Lines lines, Entry entry) {
        lines.require(
                "name",
                entry.name() != null && entry.name().matches("[a-z][a-z0-9-]*"),
                "a name of lower-case" + " letters, digits and hyphens");
        lines.require("label", entry.label() != null, "its name for people");
        lines.require("description", entry.description() != null, "what it asks for, in a sentence");
        lines.require(
                "minimumSources", entry.minimumSources() != null && entry.minimumSources() > 0, "a number from 1");
        lines.require(
                "rejectingSources",
                entry.rejectingSources() != null && entry.rejectingSources() > 0,
                "a number from 1");
        lines.require(
                "certainties",
                entry.certainties() != null && !entry.certainties().isEmpty(),
                "a list such as [certain, probable]");
        lines.require("unnamedSources", entry.unnamedSources() != null, "true or false");
        return new Policy(
                entry.name(),
                entry.label(),
                entry.description(),
                entry.minimumSources(),
                entry.rejectingSources(),
                entry.certainties(),
                entry.unnamedSources());
    }

    /** The lines of a file, for saying where a fault stands. */
    private record Lines(String file, String text) {
        void require(String setting, boolean holds, String expected) {
            if (!holds) {
                throw new ChanceryException(file + ":" + line(setting) + ": " + setting + ": expected " + expected);
            }
        }

        private long line(String setting) {
            long before = text.lines()
                    .takeWhile(line -> !line.startsWith(setting + ":"))
                    .count();
            return Math.min(before + 1, Math.max(1, text.lines().count()));
        }
    }
}
