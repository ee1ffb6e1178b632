package org.chancery.resolve;

import java.util.List;
import java.util.Locale;

/** The files of a gazetteer, in the order in which they are read. */
enum GazetteerFile {
    STATES("id", "name", "wikidata", "iso2", "capital", "seats", "demonyms", "aliases"),
    PLACES("id", "name", "wikidata", "state", "kind", "aliases"),
    ORGANIZATIONS("id", "name", "type", "wikidata", "state", "aliases", "acronyms"),
    PEOPLE("id", "name", "wikidata", "aliases"),
    OFFICES("person", "title", "body", "from", "to"),
    CONTEXTS("id", "from", "to", "words"),
    ADDRESS("state", "part"),
    SPELLINGS("id", "pattern", "replacement", "matches", "rejects");

    private final String columns;

    GazetteerFile(String... columns) {
        this.columns = String.join("\t", columns);
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".tsv";
    }

    List<String> columns() {
        return List.of(columns.split("\t"));
    }
}
