package org.chancery.model;

import java.util.Optional;

/**
 * Who read a document: this program in some version, another tool, a language model, or a person.
 *
 * @param name as in {@code chancery-rules}
 * @param version of the software and its rules; empty for a person
 * @param software false for a person
 * @param use how it was asked, for a language model; absent for others
 */
public record Agent(String name, String version, boolean software, Optional<ModelUse> use) {
    public Agent {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an agent needs a name");
        }
    }

    public static Agent software(String name, String version) {
        return new Agent(name, version, true, Optional.empty());
    }

    /** Returns a language model, whose version is all that could change what it answers. */
    public static Agent languageModel(String name, ModelUse use) {
        return new Agent(name, use.toString(), true, Optional.of(use));
    }

    public static Agent person(String name) {
        return new Agent(name, "", false, Optional.empty());
    }
}
