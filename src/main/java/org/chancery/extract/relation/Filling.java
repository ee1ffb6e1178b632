package org.chancery.extract.relation;

import java.util.ArrayList;
import java.util.List;

/** Fills the two slots of a rule around one cue word. */
final class Filling {
    private final Scene scene;
    private final RelationRule rule;
    private final int cue;
    private final TypeConstraint constraint;
    private final Slots slots;
    private final Implied implied;

    Filling(Scene scene, RelationRule rule, int cue, TypeConstraint constraint) {
        this.scene = scene;
        this.rule = rule;
        this.cue = cue;
        this.constraint = constraint;
        this.slots = new Slots(scene);
        this.implied = new Implied(scene, cue);
    }

    /** Returns a tie for each pair that fills both slots; empty if one stays open. */
    List<Tie> ties() {
        List<Party> subjects = slots.fill(cue, rule.subject(), this::mayBeSubject);
        List<Party> objects = slots.fill(cue, rule.object(), this::mayBeObject);
        if (objects.isEmpty() && !subjects.isEmpty()) {
            objects = implied.fill(rule.object(), subjects.get(0)).stream().toList();
        }
        if (subjects.isEmpty() && !objects.isEmpty()) {
            subjects = implied.fill(rule.subject(), objects.get(0)).stream().toList();
        }
        return pairs(subjects, objects);
    }

    private boolean mayBeSubject(String actor) {
        String type = scene.cast().actor(actor).type().label();
        return constraint.subject().contains(type) && rule.allowsSubject(type);
    }

    private boolean mayBeObject(String actor) {
        String type = scene.cast().actor(actor).type().label();
        return constraint.object().contains(type) && rule.allowsObject(type);
    }

    private List<Tie> pairs(List<Party> subjects, List<Party> objects) {
        List<Tie> found = new ArrayList<>();
        for (Party subject : subjects) {
            for (Party object : objects) {
                if (constraint.type().isSymmetric() || !isSame(subject, object)) {
                    found.add(new Tie(rule, cue, subject, object));
                }
            }
        }
        return found;
    }

    /** Two coordinated names, or a word within the name of the other side, tell no tie between them. */
    private boolean isSame(Party one, Party other) {
        boolean apart = one.token() != other.token();
        return one.actors().equals(other.actors())
                || (apart
                        && scene.isActor(one.token())
                        && scene.mentionAt(one.token()).equals(scene.mentionAt(other.token())));
    }
}
