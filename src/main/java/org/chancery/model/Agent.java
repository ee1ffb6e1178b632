package org.chancery.model;

/**
 * Who read a document: this program in some version, another tool, or a person.
 *
 * @param name as in {@code chancery-rules}
 * @param version of the software and its rules; empty for a person
 * @param software false for a person
 */
public record Agent(String name, String version, boolean software) {
    public Agent {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an agent needs a name");
        }
    }

    public static Agent software(String name, String version) {
        return new Agent(name, version, true);
    }

    public static Agent person(String name) {
        return new Agent(name, "", false);
    }
}
