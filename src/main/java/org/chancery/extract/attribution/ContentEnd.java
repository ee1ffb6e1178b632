package org.chancery.extract.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.DependencyTree;

/** Where the content that follows a cue ends: before what coordinates with the cue, or is added to the content. */
final class ContentEnd {
    private final Scene scene;
    private final DependencyTree tree;
    private final int cue;
    private final Bounds bounds;
    private final boolean clausal;
    private final boolean nominal;
    private final boolean phrasal;
    private final Set<String> additions;

    /**
     * @param complement the construction in which the content was found
     * @param additions verbs whose participle begins another content
     */
    ContentEnd(Scene scene, int cue, Bounds bounds, Complement complement, Set<String> additions) {
        this.scene = scene;
        this.tree = scene.tree();
        this.cue = cue;
        this.bounds = bounds;
        this.clausal = complement == Complement.CLAUSE;
        this.nominal = complement == Complement.OBJECT || complement == Complement.OBJECT_PREDICATE;
        this.phrasal = nominal || complement == Complement.PREPOSITION;
        this.additions = additions;
    }

    /** Returns the token after the last that belongs to what the cue governs, without what coordinates or follows it. */
    int end(int from) {
        int governor = tree.governor(cue);
        boolean above = isMisread(from) || scene.isPassiveParticiple(cue);
        Set<Integer> allowed = new HashSet<>(tree.subtree(above && governor != DependencyTree.NONE ? governor : cue));
        if (scene.token(cue).isNoun() && tree.isRelated(cue, "obj")) {
            tree.children(tree.governor(cue), "xcomp", "advcl", "acl", "ccomp").stream()
                    .filter(child -> child > cue)
                    .forEach(child -> allowed.addAll(tree.subtree(child)));
        }
        tree.children(cue, "conj", "parataxis", "advcl").stream()
                .filter(child -> child > from && endsContent(child, from))
                .forEach(child -> allowed.removeAll(tree.subtree(child)));
        return walk(from, allowed);
    }

    /** Tells whether the parser took the cue with its content for the subject or a part of a word in the content. */
    private boolean isMisread(int from) {
        return scene.token(cue).isVerb()
                && tree.governor(cue) > from
                && tree.relation(cue).matches("csubj.*|nsubj.*|compound|amod|dep");
    }

    private boolean endsContent(int child, int from) {
        return tree.isRelated(child, "conj") && !isContentConjunct(child, from) && !isPronounClause(child)
                || tree.isRelated(child, "parataxis")
                || scene.pos(child).equals("VBG") && scene.isComma(child - 1) && !tree.isUnder(child, cue + 1);
    }

    /** "says she hopes …, but she knows …": a clause about a pronoun goes on with what is said. */
    private boolean isPronounClause(int child) {
        return clausal
                && tree.children(child, "nsubj").stream()
                        .anyMatch(s -> scene.pos(s).equals("PRP") && s < child);
    }

    /** "said it is weak, but is growing": the second verb is in the tense of the clause and not in that of the cue. */
    private boolean isContentConjunct(int child, int from) {
        Tense tense = Tense.of(scene, child);
        return tense != Tense.NONE
                && tense != Tense.of(scene, cue)
                && tree.children(cue, "ccomp").stream().anyMatch(c -> c >= from && Tense.of(scene, c) == tense);
    }

    /** Returns the token after the last of the allowed ones that follow without a break. */
    int walk(int from, Set<Integer> allowed) {
        int to = from;
        for (int i = from; i < bounds.to(); i++) {
            if (!allowed.contains(i)
                    && !scene.isPunctuation(i)
                    && scene.quotationAt(i).isEmpty()) {
                break;
            }
            if (phrasal && scene.isDash(i) && i > from && !scene.pos(i).equals("HYPH")) {
                break;
            }
            if (!clausal && scene.lower(i).equals(";") && scene.quotationAt(i).isEmpty()) {
                break;
            }
            if (isLooseConjunct(i)
                    || isAfterQuotation(i, from)
                    || isAddition(i)
                    || !clausal && (isNewClause(i) || isManner(i))) {
                break;
            }
            to = i + 1;
        }
        return withoutTail(from, to);
    }

    /** "said he is … and reiterated": the second verb is in the tense of the cue and not in that of the clause. */
    private boolean isLooseConjunct(int i) {
        if (!scene.pos(i).equals("CC")
                || i + 1 >= scene.size()
                || !scene.token(i + 1).isVerb()) {
            return false;
        }
        int verb = tree.relation(i + 1).matches("cop|aux.*") ? tree.governor(i + 1) : i + 1;
        int host = tree.governor(verb);
        return tree.isRelated(verb, "conj")
                && host > cue
                && tree.child(verb, "nsubj").isEmpty()
                && Tense.differs(scene, host, verb)
                && Tense.of(scene, verb) == Tense.of(scene, cue);
    }

    /** "said it was lost, adding that …": a participle of speech after a comma begins another content of the speaker's. */
    private boolean isAddition(int comma) {
        int next = comma + 1;
        if (!scene.isComma(comma)
                || next >= scene.size()
                || scene.quotationAt(comma).isPresent()) {
            return false;
        }
        boolean relative = !clausal && scene.lower(next).matches("which|who|whose|where");
        int participle = scene.pos(next).startsWith("RB") ? next + 1 : next;
        boolean series = scene.pos(cue).equals("VBG") && scene.pos(participle).equals("VBG");
        return relative
                || series
                || scene.pos(next).equals("VBG")
                        && (nominal && !scene.lower(next).equals("including")
                                || additions.contains(scene.token(next).lemma()));
    }

    /** "spoke of losses without giving a figure": how it was said is not what was said. */
    private boolean isManner(int i) {
        return phrasal
                && scene.lower(i).matches("without|while|before|after|when|despite")
                && scene.pos(i + 1).equals("VBG");
    }

    /** "unwilling to help, the council has …": the subject of another clause begins after the comma. */
    private boolean isNewClause(int comma) {
        int next = scene.pos(comma + 1).equals("CC") ? comma + 2 : comma + 1;
        if (!scene.isComma(comma) || next >= scene.size()) {
            return false;
        }
        return ancestors(next).stream()
                .filter(i -> tree.isRelated(i, "nsubj") && scene.leftmost(i) == next)
                .map(tree::governor)
                .anyMatch(verb -> scene.isFinite(verb) && !tree.isRelated(verb, "acl:relcl"));
    }

    private List<Integer> ancestors(int i) {
        List<Integer> found = new ArrayList<>();
        for (int at = i; at != DependencyTree.NONE; at = tree.governor(at)) {
            found.add(at);
        }
        return found;
    }

    /** "chanting “Freedom” and waving": what is coordinated with the whole of a quotation is not in it. */
    private boolean isAfterQuotation(int i, int from) {
        boolean coordinates = scene.pos(i).equals("CC") && scene.pos(i + 1).startsWith("VB");
        return coordinates && scene.opens(from) && scene.closes(i - 1);
    }

    private int withoutTail(int from, int to) {
        int end = to;
        while (end > from
                && (scene.isPunctuation(end - 1) && !scene.closes(end - 1)
                        || scene.pos(end - 1).equals("CC"))
                && !keeps(end - 1)) {
            end--;
        }
        return end;
    }

    /** A full stop before a closing mark stays. */
    private boolean keeps(int i) {
        return scene.quotationAt(i).isPresent();
    }
}
