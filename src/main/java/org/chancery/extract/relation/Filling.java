package org.chancery.extract.relation;

import java.util.ArrayList;
import java.util.List;

/** Fills the two slots of a rule around one cue word. */
final class Filling {
    private final Scene scene;
    private final RelationRule rule;
    private final int cue;
    private final boolean symmetric;
    private final Slots slots;
    private final Implied implied;

    /**
     * @param symmetric whether two that are coordinated may be the two sides
     */
    Filling(Scene scene, RelationRule rule, int cue, boolean symmetric) {
        this.scene = scene;
        this.rule = rule;
        this.cue = cue;
        this.symmetric = symmetric;
        this.slots = new Slots(scene);
        this.implied = new Implied(scene, cue);
    }

    /** Returns a tie for each pair that fills both slots; empty if one stays open. */
    List<Tie> ties() {
        List<Party> subjects = slots.fill(cue, rule.subject());
        List<Party> objects = slots.fill(cue, rule.object());
        if (objects.isEmpty() && !subjects.isEmpty()) {
            objects = implied.fill(rule.object(), subjects.get(0)).stream().toList();
        }
        if (subjects.isEmpty() && !objects.isEmpty()) {
            subjects = implied.fill(rule.subject(), objects.get(0)).stream().toList();
        }
        return pairs(subjects, objects);
    }

    private List<Tie> pairs(List<Party> subjects, List<Party> objects) {
        List<Tie> found = new ArrayList<>();
        for (Party subject : subjects) {
            for (Party object : objects) {
                if (symmetric || !isSame(subject, object)) {
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
