package org.chancery.extract.attribution;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.text.DependencyTree;

/** The token that heads the phrase of the one who says, thinks or wants what a verb or predicate tells. */
final class SourceFinder {
    private static final int FAR = 6;
    private static final Set<String> DOCUMENTS = Set.of(
            "plan",
            "statement",
            "communique",
            "communiqué",
            "proposal",
            "resolution",
            "declaration",
            "letter",
            "report",
            "decree",
            "agreement",
            "roadmap",
            "document",
            "ultimatum",
            "motion",
            "bill",
            "speech",
            "tweet",
            "message");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    private final Scene scene;
    private final DependencyTree tree;

    private SourceFinder(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
    }

    static OptionalInt of(Scene scene, int predicate) {
        SourceFinder finder = new SourceFinder(scene);
        OptionalInt source = finder.source(predicate, FAR);
        if (source.isEmpty()) {
            source = finder.justBefore(predicate);
        }
        return source.isPresent() ? OptionalInt.of(finder.behind(source.getAsInt())) : source;
    }

    /**
     * The subject of a finite verb that the parser has lost: the noun before "which", the noun before a reduced relative
     * clause, or the noun right before the verb, as in "in an interview with the paper Orban said …".
     */
    private OptionalInt justBefore(int verb) {
        if (!scene.pos(verb).matches("VB[DZP]") || isPassive(verb)) {
            return OptionalInt.empty();
        }
        OptionalInt reduced = tree.children(verb, "advcl").stream()
                .filter(child -> child < verb && scene.pos(child).equals("VBN"))
                .flatMapToInt(child -> tree.child(child, "nsubj").stream())
                .findFirst();
        if (reduced.isPresent()) {
            return reduced;
        }
        int host = tree.governor(verb);
        boolean participle = host != DependencyTree.NONE
                && host < verb
                && scene.pos(host).equals("VBN")
                && tree.child(host, "aux").isEmpty();
        if (participle && tree.child(host, "nsubj").isPresent()) {
            return tree.child(host, "nsubj");
        }
        if (verb > 2 && scene.pos(verb - 1).equals("WDT") && scene.isComma(verb - 2)) {
            return scene.token(verb - 3).isNoun() ? OptionalInt.of(verb - 3) : OptionalInt.empty();
        }
        int last = verb - 1;
        while (last > 0 && scene.pos(last).matches("RB|MD|VBD|VBZ|VBP")) {
            last--;
        }
        int root = root(verb);
        if (scene.isComma(verb - 1) && root < verb && scene.token(root).isNoun()) {
            return OptionalInt.of(root);
        }
        boolean lost =
                tree.isRelated(verb, "root") && last >= 0 && scene.pos(last).matches("NN.*|PRP");
        return lost ? OptionalInt.of(last) : OptionalInt.empty();
    }

    private int root(int token) {
        int root = token;
        while (tree.governor(root) != DependencyTree.NONE) {
            root = tree.governor(root);
        }
        return root;
    }

    /** A plan or statement that somebody is told to have made speaks for its maker. */
    private int behind(int noun) {
        int verb = tree.governor(noun);
        boolean made = verb != DependencyTree.NONE
                && scene.token(verb).isVerb()
                && verb < noun
                && (tree.isRelated(noun, "obj") || tree.isRelated(noun, "obl"));
        if (!made || !DOCUMENTS.contains(scene.token(noun).lemma())) {
            return noun;
        }
        return source(verb, FAR - 1).orElse(noun);
    }

    private OptionalInt source(int predicate, int far) {
        if (far == 0) {
            return OptionalInt.empty();
        }
        if (isPassive(predicate)) {
            return agent(predicate);
        }
        OptionalInt subject = nearest(predicate);
        if (subject.isPresent()) {
            return antecedent(subject.getAsInt(), predicate);
        }
        int governor = tree.governor(predicate);
        if (scene.pos(predicate).equals("VBG") && predicate > 0 && scene.isComma(predicate - 1)) {
            OptionalInt speaker = speakerBefore(predicate);
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        return governor == DependencyTree.NONE ? OptionalInt.empty() : shared(predicate, governor, far);
    }

    /** "said it was lost, adding …": the participle after a comma goes on with the speaker and not with the last noun. */
    private OptionalInt speakerBefore(int participle) {
        for (int i = participle - 1; i >= 0; i--) {
            boolean main = scene.token(i).isVerb()
                    && scene.isFinite(i)
                    && tree.children(i, "mark").isEmpty()
                    && !tree.isRelated(i, "ccomp")
                    && !tree.isRelated(i, "acl");
            OptionalInt subject = main ? tree.child(i, "nsubj") : OptionalInt.empty();
            if (subject.isPresent() && !scene.pos(subject.getAsInt()).matches("W.*")) {
                return subject;
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt nearest(int predicate) {
        List<Integer> subjects = tree.children(predicate, "nsubj");
        return subjects.stream()
                .filter(s -> s < predicate)
                .reduce((a, b) -> b)
                .or(() -> subjects.stream().findFirst())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private boolean isPassive(int predicate) {
        return scene.token(predicate).isVerb()
                && (tree.child(predicate, "nsubj:pass", "aux:pass").isPresent() || isReducedPassive(predicate));
    }

    private boolean isReducedPassive(int predicate) {
        return scene.pos(predicate).equals("VBN")
                && tree.children(predicate, "aux").isEmpty()
                && (tree.isRelated(predicate, "acl")
                        || tree.isRelated(predicate, "amod")
                        || tree.isRelated(predicate, "xcomp"))
                && !tree.isRelated(predicate, "acl:relcl");
    }

    private OptionalInt agent(int predicate) {
        return tree.children(predicate, "obl").stream()
                .filter(obl -> tree.children(obl, "case").stream()
                        .anyMatch(c -> scene.lower(c).equals("by")))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private OptionalInt antecedent(int subject, int predicate) {
        if (RELATIVE.contains(scene.lower(subject)) && tree.isRelated(predicate, "acl")) {
            return OptionalInt.of(tree.governor(predicate));
        }
        return scene.pos(subject).equals("EX") ? OptionalInt.empty() : OptionalInt.of(subject);
    }

    private OptionalInt shared(int predicate, int governor, int far) {
        if (tree.isRelated(predicate, "conj") && isMain(predicate, governor)) {
            return OptionalInt.of(tree.governor(governor));
        }
        if (tree.isRelated(predicate, "conj")) {
            return source(conjunctHost(predicate, governor), far - 1);
        }
        if (tree.isRelated(predicate, "xcomp")) {
            return controller(governor, far);
        }
        if (tree.isRelated(predicate, "acl") && !scene.token(governor).isVerb()) {
            return acl(predicate, governor, far);
        }
        boolean nonFinite = !scene.isFinite(predicate);
        if (nonFinite
                && List.of("advcl", "obl", "dep", "parataxis", "nmod", "acl", "obj")
                        .contains(base(predicate))) {
            return source(governor, far - 1);
        }
        return OptionalInt.empty();
    }

    /** "The army, whose chief heads the junta, owned up but said …": after the comma the main clause goes on. */
    private boolean isMain(int conjunct, int relative) {
        boolean whose = tree.isRelated(relative, "acl:relcl")
                && tree.children(relative, "nsubj").stream()
                        .flatMap(s -> tree.children(s, "nmod:poss").stream())
                        .anyMatch(w -> scene.lower(w).equals("whose"));
        return whose && tree.children(relative, "conj").stream().anyMatch(c -> c <= conjunct && scene.isComma(c - 1));
    }

    private String base(int index) {
        return tree.relation(index).replaceFirst(":.*", "");
    }

    /** A finite conjunct of an infinitive, or of a clause in another tense, belongs to the verb above. */
    private int conjunctHost(int predicate, int governor) {
        int host = governor;
        for (int clause : tree.children(governor, "ccomp")) {
            boolean same = Tense.of(scene, clause) == Tense.of(scene, predicate) && clause < predicate;
            if (same && Tense.differs(scene, governor, predicate)) {
                return clause;
            }
        }
        while (tree.governor(host) != DependencyTree.NONE && Tense.differs(scene, host, predicate)) {
            host = tree.governor(host);
        }
        return host;
    }

    private OptionalInt controller(int governor, int far) {
        OptionalInt object = tree.child(governor, "obj", "iobj");
        boolean objectControls =
                object.isPresent() && !scene.token(governor).lemma().matches("promise|threaten|use|take|make");
        return objectControls ? object : source(governor, far - 1);
    }

    private OptionalInt acl(int predicate, int governor, int far) {
        String pos = scene.pos(predicate);
        if (pos.equals("VBG")) {
            boolean clausal = predicate > 0 && scene.isComma(predicate - 1);
            return clausal ? subjectAbove(governor, far) : OptionalInt.of(governor);
        }
        return pos.equals("VB") ? subjectAbove(governor, far) : OptionalInt.empty();
    }

    private OptionalInt subjectAbove(int noun, int far) {
        int verb = noun;
        while (verb != DependencyTree.NONE && !scene.token(verb).isVerb()) {
            if (tree.isRelated(verb, "nsubj")) {
                return OptionalInt.of(verb);
            }
            verb = tree.governor(verb);
        }
        return verb == DependencyTree.NONE ? OptionalInt.of(noun) : source(verb, far - 1);
    }
}
