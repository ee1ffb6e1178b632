package org.chancery.explain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A thing with a name for people.
 *
 * @param iri of the thing
 * @param name its label, English before others, or else the readable end of its IRI
 */
public record Named(String iri, String name) {
    /** Returns the names of all, with commas between. */
    public static String all(List<Named> things) {
        return things.stream().map(Named::name).collect(Collectors.joining(", "));
    }
}
