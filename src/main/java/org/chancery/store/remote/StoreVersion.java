package org.chancery.store.remote;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;

/** The version of a store on a server: a word that changes with each write of Chancery, by whichever process. */
final class StoreVersion {
    private static final Triple PATTERN = Triple.create(Signs.STORE, DCTerms.hasVersion.asNode(), Node.ANY);
    private static final long FRESH_NANOSECONDS = 1_000_000_000L;

    private final TripleReader reader;
    private volatile Seen last = new Seen("", System.nanoTime() - FRESH_NANOSECONDS);

    StoreVersion(TripleReader reader) {
        this.reader = reader;
    }

    private record Seen(String version, long at) {}

    /** Asks the server; empty if it has none. */
    String now() {
        String told = reader.find(Signs.STORE, PATTERN).stream()
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse("");
        last = new Seen(told, System.nanoTime());
        return told;
    }

    /** Returns the same, which may be a second old. */
    String lately() {
        Seen seen = last;
        return System.nanoTime() - seen.at() < FRESH_NANOSECONDS ? seen.version() : now();
    }
}
