package org.chancery.document;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be known of a document as a publication. */
enum Fact {
    TITLE,
    AUTHOR,
    PUBLISHER,
    DATE,
    URL,
    LANGUAGE;

    /** Returns the key of a side file, which is the name in lower case. */
    String sideFileKey() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Fact> ofSideFileKey(String key) {
        return Stream.of(values())
                .filter(fact -> fact.sideFileKey().equals(key))
                .findFirst();
    }

    /** Returns all keys of a side file as a list for messages. */
    static String sideFileKeys() {
        return Stream.of(values()).map(Fact::sideFileKey).collect(Collectors.joining(", "));
    }
}
