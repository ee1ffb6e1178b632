package org.chancery.llm.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.text.StringSubstitutor;
import org.chancery.model.ChanceryException;
import org.chancery.model.Digest;

/** The prompts of {@code data/prompts}. */
public final class Prompts {
    private static final int VERSION_DIGITS = 8;
    private static final List<String> FILES = List.of(
            "extract.md",
            "portion.md",
            "objection.md",
            "verify.md",
            "claims.md",
            "findings.schema.json",
            "verdicts.schema.json");

    private final Map<String, String> texts;

    private Prompts(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Returns the prompts on the class path. */
    public static Prompts load() {
        Map<String, String> texts = new TreeMap<>();
        FILES.forEach(file -> texts.put(file, read(file)));
        return new Prompts(texts);
    }

    private static String read(String file) {
        try (InputStream in = Prompts.class.getResourceAsStream("/data/prompts/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ChanceryException("the prompt " + file + " cannot be read; build the program again", e);
        }
    }

    /** Returns another text whenever any prompt changes. */
    public String version() {
        return Digest.of(VERSION_DIGITS, texts.values().toArray(String[]::new));
    }

    /** Returns the file as it is. */
    String text(String file) {
        return texts.get(file);
    }

    /** Returns the file with the values put in; what looks like a place in a value stays as it is. */
    String filled(String file, Map<String, String> values) {
        return new StringSubstitutor(values, "{{", "}}")
                .setEnableUndefinedVariableException(true)
                .setDisableSubstitutionInValues(true)
                .setEscapeChar('\0')
                .setValueDelimiter("\0")
                .replace(text(file));
    }
}
