package org.chancery.graph;

import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.chancery.model.KnownActor;
import org.chancery.model.Reading;
import org.chancery.model.Run;
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
        new DocumentTriples(sheet, actors).write(reading);
        new ActorTriples(sheet, actors, reference).write(reading);
        new MentionTriples(sheet, actors).write(reading.findings().mentions());
        write(reading, sheet, actors);
        return sheet.model();
    }

    private static void write(Reading reading, Sheet sheet, ActorNodes actors) {
        RunTriples runs = new RunTriples(sheet, reading.digest());
        AttributionTriples attributions = new AttributionTriples(sheet, actors);
        for (Run run : reading.runs()) {
            attributions.write(run.findings().attributions(), runs.write(run.agent()));
        }
        FindingTriples findings = new FindingTriples(sheet, actors, attributions);
        for (Run run : reading.runs()) {
            findings.write(run.findings(), runs.write(run.agent()));
        }
        if (reading.runs().size() > 1) {
            DivergenceTriples divergences = new DivergenceTriples(sheet, findings);
            reading.divergences().forEach(divergences::write);
            divergences.confidence();
        }
    }
}
