package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** What stands in each slot of a verb or noun: logical subjects and objects, prepositional phrases, as tokens. */
final class Frame {
    private static final String DIRECT = "!";
    private static final Set<String> ASIDE = Set.of("after", "during", "before", "following", "for", "in", "at", "on");
    private static final Set<String> ENTERING = Set.of("in", "into", "to");

    private final Sentence sentence;
    private final DependencyTree tree;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Complements complements;

    Frame(Sentence sentence, EventLexicon lexicon) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.phrases = new Phrases(sentence, lexicon.words("light-verb"), lexicon.words("time-noun"));
        this.subjects =
                new Subjects(sentence, phrases, lexicon.words("document-noun"), lexicon.list("attribution-makers"));
        this.complements = new Complements(sentence, phrases);
    }

    /** Returns the heads of what fills the slot of the cue, in order of the text. */
    List<Integer> fill(int cue, String slot) {
        return switch (slot) {
            case "subj" -> subjects(cue);
            case "obj" -> objects(cue);
            case "surface" -> subjects.surface(cue);
            case "doer" -> ofNoun(cue, "amod");
            case "compound" -> tree.children(cue, "compound");
            case "iobj" -> receivers(cue);
            case "poss" -> possessors(cue);
            case "owner" -> owners(objects(cue));
            case "adjunct" -> adjunct(cue);
            case "for-with" ->
                phrases.prepositional(cue, "for").stream()
                        .flatMap(head -> phrases.prepositional(head, "with").stream())
                        .toList();
            case "comp" -> complements.named(cue);
            case "comp-place" -> complements.places(cue);
            case "comp-subj" -> complements.subjects(cue);
            default ->
                slot.endsWith(DIRECT)
                        ? phrases.direct(cue, slot.substring(0, slot.length() - DIRECT.length()))
                        : phrases.prepositional(cue, slot);
        };
    }

    List<Integer> subjects(int cue) {
        if (isNoun(cue)) {
            return ofNoun(cue, "amod", "compound");
        }
        return subjects.logical(cue);
    }

    List<Integer> objects(int cue) {
        if (isNoun(cue)) {
            return phrases.prepositional(cue, "of");
        }
        if (subjects.isPassive(cue)) {
            return subjects.surface(cue);
        }
        List<Integer> objects = tree.children(cue, "obj");
        List<Integer> direct = objects.isEmpty() ? tree.children(cue, "iobj") : objects;
        boolean gerund = sentence.token(cue).pos().equals("VBG");
        return direct.isEmpty() && gerund ? phrases.prepositional(cue, "of") : subjects.resolved(direct, cue);
    }

    /** Returns who carries out what the noun names. */
    private List<Integer> ofNoun(int noun, String... modifiers) {
        Set<Integer> found = new LinkedHashSet<>(tree.children(noun, "nsubj"));
        found.addAll(possessors(noun));
        found.addAll(phrases.prepositional(noun, "by"));
        found.addAll(modifiers(noun, modifiers));
        tree.children(noun, "acl").stream()
                .filter(verb -> phrases.isLight(verb) && subjects.isPassive(verb))
                .forEach(verb -> found.addAll(phrases.prepositional(verb, "by")));
        tree.children(noun, "acl:relcl").stream()
                .filter(verb -> phrases.isLight(verb) && !subjects.logical(verb).contains(noun))
                .forEach(verb -> found.addAll(subjects.logical(verb)));
        if (found.isEmpty() || possessorsArePronounsOnly(found)) {
            found.addAll(carriers(noun));
        }
        return new ArrayList<>(found);
    }

    private boolean possessorsArePronounsOnly(Set<Integer> found) {
        return found.stream().allMatch(i -> sentence.token(i).isPronoun());
    }

    /** Returns the subject of the verb that only carries the noun, as in "held talks". */
    private List<Integer> carriers(int noun) {
        int top = phrases.top(noun);
        int verb = tree.governor(top);
        if (verb == DependencyTree.NONE || !phrases.isLight(verb)) {
            return List.of();
        }
        if (tree.isRelated(top, "nsubj:pass")) {
            return phrases.prepositional(verb, "by");
        }
        return tree.isRelated(top, "obj") || isEntered(top) ? subjects.logical(verb) : List.of();
    }

    /** Tells whether the word goes with the verb, as in "drove the army back". */
    boolean isAccompanied(int verb, String word) {
        return tree.children(verb, "compound:prt", "advmod").stream()
                .anyMatch(i -> sentence.token(i).lemma().equals(word));
    }

    /** Returns the indirect objects; a parser may take "gave Peru arms" for a giving of "Peru arms". */
    private List<Integer> receivers(int verb) {
        List<Integer> receivers = tree.children(verb, "iobj");
        boolean named = !receivers.isEmpty() || !phrases.direct(verb, "to").isEmpty();
        return named
                ? receivers
                : tree.children(verb, "obj").stream()
                        .flatMap(object -> tree.children(object, "compound").stream())
                        .filter(i -> sentence.token(i).pos().equals("NNP"))
                        .filter(i -> !sentence.token(i).text().matches("[A-Z.]+"))
                        .toList();
    }

    /** Returns to whom the nouns belong: "the Peruvian ambassador", "the ambassador of Peru". */
    private List<Integer> owners(List<Integer> nouns) {
        return nouns.stream()
                .flatMap(noun -> Stream.concat(
                        tree.children(noun, "amod", "compound", "nmod:poss").stream(),
                        phrases.prepositional(noun, "of").stream()))
                .toList();
    }

    /** Returns who does what the noun names on the side: "after talks with Peru, Chile withdrew". */
    private List<Integer> adjunct(int noun) {
        int top = phrases.top(noun);
        int verb = tree.governor(top);
        boolean aside = verb != DependencyTree.NONE
                && tree.isRelated(top, "obl")
                && phrases.cases(top).stream().anyMatch(ASIDE::contains)
                && ofNoun(noun, "amod").isEmpty()
                && phrases.prepositional(noun, "between").isEmpty();
        return aside && sentence.token(verb).isVerb() ? subjects.logical(verb) : List.of();
    }

    /** Tells whether the noun follows "in", "into" or "to", as in "engaged in talks". */
    private boolean isEntered(int noun) {
        return tree.isRelated(noun, "obl") && phrases.cases(noun).stream().anyMatch(ENTERING::contains);
    }

    private List<Integer> possessors(int noun) {
        return tree.children(noun, "nmod:poss");
    }

    private List<Integer> modifiers(int noun, String... relations) {
        return tree.children(noun, relations).stream()
                .filter(i -> sentence.token(i).isName()
                        || Character.isUpperCase(sentence.token(i).text().codePointAt(0)))
                .toList();
    }

    /** Tells whether the token names what happens, as a noun or as a gerund that stands for one: "the fighting went on". */
    boolean isNoun(int token) {
        boolean gerund = sentence.token(token).pos().equals("VBG")
                && Stream.of("nsubj", "obj", "obl", "nmod").anyMatch(place -> tree.isRelated(token, place));
        return sentence.token(token).isNoun()
                || (gerund
                        && tree.child(token, "obj", "aux", "nsubj", "xcomp", "ccomp")
                                .isEmpty());
    }

    Phrases phrases() {
        return phrases;
    }

    Complements complements() {
        return complements;
    }

    boolean isPassive(int verb) {
        return subjects.isPassive(verb);
    }
}
