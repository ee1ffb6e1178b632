package org.chancery.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/** Makes stores of other projects, whose libraries are there in the profile {@code bench} alone. */
interface Peers {
    /**
     * Loads the triples into new stores.
     *
     * @param triples a file of N-Triples
     * @param folder where nothing is yet
     */
    List<Peer> load(Path triples, Path folder);

    /** Returns the stores that are on the class path. */
    static List<Peer> all(Path triples, Path folder) {
        List<Peers> makers = ServiceLoader.load(Peers.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        if (makers.isEmpty()) {
            throw new IllegalStateException("the other stores are not on the class path; run this with mvn -Pbench");
        }
        return makers.stream()
                .flatMap(maker -> maker.load(triples, folder).stream())
                .toList();
    }
}
