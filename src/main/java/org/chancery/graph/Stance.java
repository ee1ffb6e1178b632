package org.chancery.graph;

import org.apache.jena.rdf.model.Resource;
import org.chancery.model.Certainty;
import org.chancery.model.Event;
import org.chancery.model.Polarity;
import org.chancery.model.Relation;
import org.chancery.vocab.CYV;

/** The stance of a claimant towards the content of a claim, as codes. */
record Stance(Resource polarity, Resource certainty, Resource modality) {
    /** The stance of one who passes on what another said: sure that it was said, silent on whether it is so. */
    static final Stance PASSING_ON = new Stance(CYV.affirmed, CYV.certain, CYV.actual);

    static Stance of(Relation relation) {
        return of(relation.polarity(), relation.certainty(), CYV.actual);
    }

    static Stance of(Event event) {
        return of(Codes.polarity(event.realis()), event.certainty(), Codes.modality(event.realis()));
    }

    private static Stance of(Polarity polarity, Certainty certainty, Resource modality) {
        return new Stance(Codes.of(polarity), Codes.of(certainty), modality);
    }
}
