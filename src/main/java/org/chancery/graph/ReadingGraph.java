package org.chancery.graph;

import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.chancery.model.KnownActor;
import org.chancery.model.Reading;
import org.chancery.vocab.Bases;

/** Turns readings into graphs. */
public final class ReadingGraph {
    private final Function<String, Optional<KnownActor>> reference;

    /** @param reference the actor of the reference data with an id, so that states of bodies can be described */
    public ReadingGraph(Function<String, Optional<KnownActor>> reference) {
        this.reference = reference;
    }

    /** Returns the IRI of the document with the id. */
    public static String documentIri(String id) {
        return Bases.DOCUMENTS + id;
    }

    /** Returns the triples of the reading: the document's own nodes and those shared ones that they lean on. */
    public Model graph(Reading reading) {
        Sheet sheet = new Sheet(reading.document());
        ActorNodes actors = new ActorNodes(sheet, reading);
        Resource run = new RunTriples(sheet).write(reading);
        new DocumentTriples(sheet, actors).write(reading);
        ActorTriples actorTriples = new ActorTriples(sheet, actors, reference);
        actorTriples.write(reading);
        new MentionTriples(sheet, actors).write(reading.findings().mentions());
        AttributionTriples attributions = new AttributionTriples(sheet, actors, run);
        attributions.write(reading.findings().attributions());
        new FindingTriples(sheet, actors, new ClaimTriples(sheet, actors, attributions, run)).write(reading.findings());
        return sheet.model();
    }
}
