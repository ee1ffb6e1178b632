package org.chancery.reference;

import java.util.List;

/**
 * The whole documentation of the ontology.
 *
 * @param title of the ontology
 * @param description of it
 * @param version of it
 * @param classes by name, code lists excluded
 * @param properties by name
 * @param lists by name of their class
 * @param patterns by name
 */
public record Reference(
        String title,
        String description,
        String version,
        List<Term> classes,
        List<Term> properties,
        List<CodeList> lists,
        List<Pattern> patterns) {
    public Reference {
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
        lists = List.copyOf(lists);
        patterns = List.copyOf(patterns);
    }

    /** Returns the documentation of the ontology of this program. */
    public static Reference load() {
        return Shipped.REFERENCE;
    }

    /** Read once, since it takes a part of a second. */
    private static final class Shipped {
        static final Reference REFERENCE = ReferenceReader.create().read();
    }
}
