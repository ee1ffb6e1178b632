package org.chancery.pipeline;

import java.util.List;
import org.chancery.model.Document;
import org.chancery.model.Findings;
import org.chancery.resolve.Gazetteer;
import org.chancery.resolve.NameIndex;

/** Gives findings in the annotation form what that form leaves out: who the actors are, and where they and the cues stand. */
final class Placement {
    private final Gazetteer gazetteer;
    private final NameIndex names;

    /** @param gazetteer in which actors are recognised by name, so that documents meet in them */
    Placement(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.names = NameIndex.of(gazetteer);
    }

    Findings of(Document document, Findings found) {
        AnnotatedCues cues = new AnnotatedCues(document);
        Findings known = new Findings(
                found.actors().stream().map(names::recognise).toList(),
                List.of(),
                found.attributions().stream().map(cues::place).toList(),
                found.relations(),
                found.events());
        return new Findings(
                known.actors(),
                new AnnotatedMentions(document, known, gazetteer).find(),
                known.attributions(),
                known.relations(),
                known.events());
    }
}
