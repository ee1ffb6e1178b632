package org.chancery.server.access;

import java.util.Set;

/**
 * Who may come in.
 *
 * @param publicNames host names by which the server is called, besides its own and those of loopback
 * @param writers who may write, and read
 * @param readers who may read; if there is none, everybody may
 */
public record People(Set<String> publicNames, Credentials writers, Credentials readers) {
    public People {
        publicNames = Set.copyOf(publicNames);
    }

    /** Returns that everybody may read and nobody write. */
    public static People everybody() {
        return new People(Set.of(), Credentials.none(), Credentials.none());
    }

    /** Tells whether nobody can log in. */
    public boolean isEverybody() {
        return writers.isEmpty() && readers.isEmpty();
    }
}
