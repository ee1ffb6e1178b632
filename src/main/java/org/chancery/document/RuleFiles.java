package org.chancery.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.BlockRole;

/** Reads the rule files of this package from the class path. */
final class RuleFiles {
    private static final String FOLDER = "/data/rules/document/";
    private static final List<String> CUE_FILES = List.of(
            "advertisements",
            "biographies",
            "bylines",
            "captions",
            "containers",
            "credit-tails",
            "credits",
            "datelines",
            "dates",
            "disclaimers",
            "institutions",
            "navigation",
            "related-links",
            "related-sections");
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<String, String> parts = yaml("parts.yaml", new TypeReference<LinkedHashMap<String, String>>() {});

    private record RawCue(
            String id,
            String pattern,
            BlockRole role,
            Cue.Where where,
            Integer maxWords,
            String example,
            String counterexample) {}

    /** Returns the rules of each file under its name without ending. */
    Map<String, List<Cue>> cues() {
        Map<String, List<Cue>> cues = new LinkedHashMap<>();
        CUE_FILES.forEach(name -> cues.put(name, cuesOf(name)));
        return Map.copyOf(cues);
    }

    private List<Cue> cuesOf(String name) {
        List<RawCue> raw = yaml(name + ".yaml", new TypeReference<ArrayList<RawCue>>() {});
        return raw.stream().map(this::cue).toList();
    }

    private Cue cue(RawCue raw) {
        String expression = expand(raw.pattern());
        return new Cue(
                raw.id(),
                expression,
                Cue.compile(expression),
                Optional.ofNullable(raw.role()),
                raw.where() == null ? Cue.Where.ANYWHERE : raw.where(),
                raw.maxWords() == null ? Integer.MAX_VALUE : raw.maxWords(),
                raw.example(),
                raw.counterexample() == null ? "" : raw.counterexample());
    }

    /** Puts the shared parts into an expression; later parts may use earlier ones, so they are put in last first. */
    private String expand(String expression) {
        List<String> names = new ArrayList<>(parts.keySet());
        String expanded = expression;
        for (int i = names.size() - 1; i >= 0; i--) {
            expanded = expanded.replace("{" + names.get(i) + "}", parts.get(names.get(i)));
        }
        return expanded;
    }

    Map<String, Map<Fact, List<String>>> metadataKeys() {
        return yaml("metadata-keys.yaml", new TypeReference<LinkedHashMap<String, Map<Fact, List<String>>>>() {});
    }

    /** Returns the lines of a word list; empty ones and those that begin with # are comments. */
    Set<String> words(String file) {
        try (InputStream input = open(file)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw broken(file, e);
        }
    }

    private static <T> T yaml(String file, TypeReference<T> type) {
        try (InputStream input = open(file)) {
            return YAML.readValue(input, type);
        } catch (IOException e) {
            throw broken(file, e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream input = RuleFiles.class.getResourceAsStream(FOLDER + file);
        if (input == null) {
            throw new FileNotFoundException(FOLDER + file + " is not on the class path");
        }
        return input;
    }

    private static IllegalStateException broken(String file, IOException cause) {
        return new IllegalStateException("the rule file " + FOLDER + file + " cannot be read", cause);
    }
}
