package org.chancery.bench;

import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.store.Store;

/** The triples of a store for others to load; it has them all in its default graph. */
final class TriplesFile {
    private TriplesFile() {}

    /** Writes N-Triples to where nothing is yet, and returns the place. */
    static Path of(Store store, Path place) {
        return store.read(dataset -> {
            DatasetGraph graph = dataset.asDatasetGraph();
            if (graph.listGraphNodes().hasNext()) {
                throw new IllegalStateException("the store has named graphs, which N-Triples cannot hold");
            }
            RDFWriter.source(graph.getDefaultGraph()).lang(Lang.NTRIPLES).output(place.toString());
            return place;
        });
    }
}
