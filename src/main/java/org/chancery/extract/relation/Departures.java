package org.chancery.extract.relation;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.ActorType;
import org.chancery.text.DependencyTree;

/** Finds who is to leave power: "his removal", "wants him gone", "insists that he must go". */
final class Departures {
    private final Scene scene;
    private final DependencyTree tree;
    private final Prepositions prepositions;

    Departures(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
        this.prepositions = new Prepositions(scene);
    }

    /** Whose leaving power a noun tells, or the clause that completes the cue. */
    List<Integer> of(int cue) {
        if (scene.vocabulary().departureNouns().contains(scene.lemma(cue))) {
            List<Integer> owners = Owners.of(scene, cue);
            return owners.isEmpty() ? prepositions.after(cue, "of") : owners;
        }
        return tree.children(cue, "ccomp", "acl", "xcomp", "dep", "advcl").stream()
                .filter(clause -> scene.vocabulary().departureVerbs().contains(scene.lemma(clause)))
                .filter(this::isDemanded)
                .flatMap(clause -> leaver(cue, clause))
                .filter(this::isPerson)
                .toList();
    }

    /** "Wants him to go", "wants that he go". */
    private Stream<Integer> leaver(int cue, int clause) {
        List<Integer> own = tree.children(clause, "nsubj");
        boolean controlled = own.isEmpty() && tree.isRelated(clause, "xcomp");
        return controlled ? tree.children(cue, "obj").stream() : own.stream();
    }

    private boolean isDemanded(int clause) {
        List<Integer> auxiliaries = tree.children(clause, "aux");
        boolean obliged = auxiliaries.stream().anyMatch(aux -> scene.lemma(aux).matches("must|should|ought"));
        boolean motion = scene.lemma(clause).equals("go")
                && tree.child(clause, "obl", "obj").isPresent();
        boolean gone = tree.isRelated(clause, "xcomp") && scene.text(clause).equals("gone");
        boolean bare = auxiliaries.isEmpty() && scene.token(clause).pos().matches("VBP?");
        return !motion && (obliged || gone || bare);
    }

    private boolean isPerson(int token) {
        return scene.actorsAt(token).stream()
                .anyMatch(actor -> scene.cast().actor(actor).type() == ActorType.PERSON);
    }
}
