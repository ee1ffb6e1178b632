package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** Whether the words around a cue are those that an entry asks for. */
final class Fitting {
    private static final String[] PREDICATES = {"obj", "xcomp", "obl", "nmod", "dep", "advcl", "ccomp"};

    private final Sentence sentence;
    private final DependencyTree tree;
    private final Frame frame;
    private final Conditions conditions;

    Fitting(Sentence sentence, Frame frame, Conditions conditions) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.frame = frame;
        this.conditions = conditions;
    }

    boolean fits(EventLexicon.Entry entry, int cue) {
        EventRule rule = entry.rule();
        boolean particle = rule.particle().stream().allMatch(word -> hasParticle(cue, word));
        boolean needed = rule.needs().isEmpty() || rule.needs().stream().anyMatch(need -> conditions.hold(need, cue));
        boolean modifier = frame.isNoun(cue) && tree.isRelated(cue, "compound");
        boolean stance = rule.stative() && isPresent(cue);
        boolean menace = rule.absorbs() && conditions.hold("menace", cue);
        boolean excluded = rule.unless().stream().anyMatch(need -> conditions.hold(need, cue));
        return particle && needed && carries(entry.words(), cue) && !modifier && !stance && !menace && !excluded;
    }

    private boolean carries(Words words, int cue) {
        return isAmong(words.object(), frame.objects(cue))
                && isAmong(words.subject(), frame.subjects(cue))
                && isAmong(words.phrase(), tree.children(cue, "obl", "nmod"))
                && isAmong(words.complement(), predicates(cue));
    }

    /** Returns what may be said of the object, wherever the parser may have hung it. */
    private List<Integer> predicates(int cue) {
        List<Integer> found = new ArrayList<>(tree.children(cue, PREDICATES));
        tree.children(cue, "obj", "iobj")
                .forEach(object -> found.addAll(tree.children(object, "amod", "acl", "dep", "xcomp")));
        return found;
    }

    private boolean isAmong(Set<String> words, List<Integer> heads) {
        return words.isEmpty()
                || heads.stream()
                        .flatMap(head -> withParts(head).stream())
                        .anyMatch(head -> words.contains(lemma(head)));
    }

    /** The noun, those coordinated with it, under "a series of" what it is a series of, and before a name the title. */
    private List<Integer> withParts(int head) {
        List<Integer> found = new ArrayList<>(List.of(head));
        found.addAll(tree.children(head, "conj"));
        found.addAll(frame.phrases().prepositional(head, "of"));
        if (sentence.token(head).isName()) {
            found.addAll(tree.children(head, "compound"));
        }
        return found;
    }

    private boolean hasParticle(int cue, String particle) {
        return tree.children(cue, "compound:prt", "advmod", "xcomp", "obl", "case").stream()
                        .anyMatch(child -> lemma(child).equals(particle))
                || tree.children(cue, "obj").stream()
                        .flatMap(object -> tree.children(object, "amod", "acl", "xcomp").stream())
                        .anyMatch(child -> lemma(child).equals(particle))
                || (cue + 1 < sentence.tokens().size() && lemma(cue + 1).equals(particle));
    }

    private boolean isPresent(int cue) {
        String tag = sentence.token(cue).pos();
        boolean auxiliary = tree.child(cue, "aux", "aux:pass").isPresent();
        boolean emphatic = tree.children(cue, "aux").stream()
                .anyMatch(i -> lemma(i).equals("do") && !sentence.token(i).pos().equals("VBD"));
        return emphatic || ((tag.equals("VBZ") || tag.equals("VBP") || tag.startsWith("JJ")) && !auxiliary);
    }

    private String lemma(int index) {
        return sentence.token(index).lemma().toLowerCase(Locale.ROOT);
    }
}
