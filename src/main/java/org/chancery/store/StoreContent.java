package org.chancery.store;

import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/** What a store is to hold that is made of something else than documents. */
public interface StoreContent {
    /** How many triples there are in all graphs. */
    long triples();

    /** How many documents they describe. */
    long documents();

    /** The ontology that is among the triples, in Turtle. */
    String ontology();

    /** Hands each triple over, those of the default graph under its name. */
    void send(Consumer<Quad> sink);
}
