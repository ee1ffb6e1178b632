package org.chancery.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.Certainty;
import org.chancery.model.Polarity;
import org.chancery.model.Quantity;
import org.chancery.model.Relation;
import org.chancery.model.RelationType;
import org.chancery.model.TimeMention;
import org.chancery.model.Voice;

/**
 * A place of the text that states a tie, with all that it says of it.
 *
 * @param polarity as the words around the cue tell it, before the rule has its say
 * @param certainty the same
 */
record Statement(
        Scene scene, TypeConstraint constraint, Tie tie, Polarity polarity, Certainty certainty, Extents extents) {

    /** Returns a relation for each pair of participants between whom there can be such a tie. */
    List<Relation> relations() {
        List<Relation> found = new ArrayList<>();
        for (String subject : tie.subject().actors()) {
            for (String object : tie.object().actors()) {
                if (isPair(subject, object)
                        && allows(scene.cast().actor(subject), scene.cast().actor(object))) {
                    found.add(relation(subject, object));
                }
            }
        }
        return found;
    }

    /** "Vega and Ruiz, the presidents of Peru and Chile": each has the office that stands in the same place of the list. */
    private boolean isPair(String subject, String object) {
        List<String> holders = tie.subject().actors();
        List<String> bodies = tie.object().actors();
        boolean listed = constraint.type() == RelationType.HOLDS_OFFICE && bodies.size() > 1;
        return !listed || holders.size() != bodies.size() || holders.indexOf(subject) == bodies.indexOf(object);
    }

    /** "Came to power" and "years in office" name no title. */
    private boolean isTitled() {
        boolean idiom = !tie.rule().under().isEmpty() || !tie.rule().marked().isEmpty();
        return constraint.type() == RelationType.HOLDS_OFFICE && !idiom;
    }

    private boolean allows(Actor from, Actor to) {
        boolean office = constraint.type() == RelationType.HOLDS_OFFICE;
        return constraint.allows(from, to)
                && tie.rule().allows(from, to)
                && !(office && KnownOffices.contradict(from, to));
    }

    private Relation relation(String subject, String object) {
        RelationType type = constraint.type();
        Evidence evidence = Evidence.of(scene, tie, subject, object);
        Optional<TimeMention> time =
                extents.time(scene, tie.cue(), !constraint.stance()).or(() -> extents.alone(scene, type, tie.cue()));
        Optional<Quantity> amount = extents.amount(type, evidence.clause());
        return new Relation(
                subject,
                type,
                object,
                tie.rule().apply(polarity),
                tie.rule().apply(certainty),
                Voice.author(),
                time,
                amount,
                isTitled() ? OfficeTitle.of(scene, tie.cue(), object) : Optional.empty(),
                amount.flatMap(Quantity::words).map(evidence.span()::cover).orElse(evidence.span()),
                tie.rule().id());
    }
}
