package org.chancery.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.text.DependencyTree;

/** Finds who does and who undergoes what a verb tells, passives, participles, relative clauses and control seen through. */
final class Subjects {
    private final Scene scene;
    private final DependencyTree tree;
    private final Relatives relatives;

    Subjects(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
        this.relatives = new Relatives(scene);
    }

    /** Returns the token of the doer. */
    Optional<Integer> agent(int verb) {
        return isPassive(verb) ? by(verb) : surface(verb);
    }

    /** Returns the token of the grammatical subject, which a passive verb may have as well. */
    Optional<Integer> doer(int verb) {
        return surface(verb);
    }

    /** Returns the token of the one who undergoes it. */
    Optional<Integer> patient(int verb) {
        if (isPassive(verb)) {
            return surface(verb);
        }
        OptionalInt object = tree.child(verb, "obj");
        if (object.isPresent()) {
            return Optional.of(relatives.seenThrough(object.getAsInt()));
        }
        Optional<Integer> shared = sharedObject(verb);
        return shared.isPresent() ? shared : relatives.object(verb);
    }

    /** In "armed and trained the rebels" the object hangs on one of the verbs only. */
    private Optional<Integer> sharedObject(int verb) {
        int first = tree.governor(verb);
        boolean plain = tree.isRelated(verb, "conj")
                && tree.child(verb, "nsubj", "obl", "xcomp", "ccomp").isEmpty();
        if (plain && scene.token(first).isVerb()) {
            return tree.children(first, "obj").stream()
                    .filter(object -> object > verb)
                    .findFirst();
        }
        return tree.children(verb, "conj").stream()
                .filter(other -> scene.token(other).isVerb()
                        && tree.child(other, "nsubj").isEmpty())
                .flatMap(other -> tree.children(other, "obj").stream())
                .filter(object -> tree.child(verb, "obl", "xcomp", "ccomp").isEmpty())
                .findFirst();
    }

    boolean isPassive(int verb) {
        boolean marked = tree.child(verb, "aux:pass", "nsubj:pass").isPresent();
        boolean reduced = scene.token(verb).pos().equals("VBN")
                && tree.child(verb, "nsubj", "aux").isEmpty()
                && (tree.isRelated(verb, "acl") && !tree.isRelated(verb, "acl:relcl") || tree.isRelated(verb, "amod"));
        return marked || reduced || isPassiveByAgent(verb);
    }

    /** "A truce brokered by Peru held": the parser may take the participle for the verb of the sentence. */
    private boolean isPassiveByAgent(int verb) {
        return scene.token(verb).pos().equals("VBN")
                && tree.child(verb, "aux", "obj").isEmpty()
                && by(verb).isPresent();
    }

    private Optional<Integer> by(int verb) {
        return tree.children(verb, "obl", "nmod").stream()
                .filter(child -> tree.children(child, "case").stream()
                        .anyMatch(mark -> scene.lemma(mark).equals("by")))
                .findFirst();
    }

    /** Returns the grammatical subject, taken from the governing clause where the verb has none of its own. */
    private Optional<Integer> surface(int verb) {
        return surface(verb, 0);
    }

    private Optional<Integer> surface(int verb, int depth) {
        OptionalInt own = tree.child(verb, "nsubj", "nsubj:pass");
        if (own.isPresent()) {
            return Optional.of(relatives.seenThrough(own.getAsInt()));
        }
        int governor = tree.governor(verb);
        if (governor == DependencyTree.NONE || depth > scene.size()) {
            return Optional.empty();
        }
        return inherited(verb, governor, depth + 1);
    }

    private Optional<Integer> inherited(int verb, int governor, int depth) {
        String relation = tree.relation(verb);
        if (relation.equals("xcomp") || relation.equals("ccomp")) {
            return controller(governor, depth);
        }
        if (relation.equals("conj") || relation.equals("parataxis") && !hasSubjectBetween(verb, governor)) {
            return surface(governor, depth);
        }
        if (relation.startsWith("acl")) {
            return scene.token(verb).pos().matches("VBN|VBG")
                            && tree.child(verb, "mark").isEmpty()
                    ? Optional.of(governor)
                    : ownerOf(governor, depth);
        }
        boolean participle = scene.token(verb).pos().matches("VBG|VB|VBN");
        return relation.matches("advcl|dep|obl|advmod")
                        && participle
                        && scene.token(governor).isVerb()
                ? adverbial(verb, governor, depth)
                : Optional.empty();
    }

    private boolean hasSubjectBetween(int verb, int governor) {
        return tree.child(verb, "nsubj").isPresent()
                || !scene.token(verb).pos().equals(scene.token(governor).pos());
    }

    /** "Asked Peru to mediate": Peru mediates; "promised Peru to mediate": the one who promised does. */
    private Optional<Integer> controller(int governor, int depth) {
        OptionalInt object = tree.child(governor, "obj", "iobj");
        boolean byObject = scene.vocabulary().objectControl().contains(scene.lemma(governor));
        return byObject && object.isPresent() ? Optional.of(object.getAsInt()) : surface(governor, depth);
    }

    /** "Accused Peru of arming": the accused does it; "left after arming": who left does. */
    private Optional<Integer> adverbial(int verb, int governor, int depth) {
        OptionalInt object = tree.child(governor, "obj");
        boolean charged = tree.children(verb, "mark", "case").stream()
                .anyMatch(mark -> scene.lemma(mark).matches("of|for"));
        boolean ofObject = charged || scene.vocabulary().objectControl().contains(scene.lemma(governor));
        return ofObject && object.isPresent() && object.getAsInt() < verb
                ? Optional.of(object.getAsInt())
                : surface(governor, depth);
    }

    /** "Peru's bid to arm": Peru arms; "Peru made a bid to arm" as well. */
    private Optional<Integer> ownerOf(int noun, int depth) {
        List<Integer> owners = Owners.of(scene, noun);
        if (!owners.isEmpty()) {
            return Optional.of(owners.get(0));
        }
        int verb = tree.governor(noun);
        boolean object = tree.isRelated(noun, "obj") || tree.isRelated(noun, "obl");
        return object && verb >= 0 && scene.token(verb).isVerb() ? surface(verb, depth) : Optional.empty();
    }
}
