package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** What stands in each slot of a verb or noun: logical subjects and objects, prepositional phrases, as tokens. */
final class Frame {
    private final Sentence sentence;
    private final DependencyTree tree;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Complements complements;

    Frame(Sentence sentence, EventLexicon lexicon) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.phrases = new Phrases(sentence, lexicon.words("light-verb"));
        this.subjects = new Subjects(sentence, phrases, lexicon.words("document-noun"));
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
            case "iobj" -> tree.children(cue, "iobj");
            case "poss" -> possessors(cue);
            case "mod" -> modifiers(cue, "amod", "compound");
            case "comp" -> complements.named(cue);
            case "comp-place" -> complements.places(cue);
            case "comp-subj" -> complements.subjects(cue);
            default -> phrases.prepositional(cue, slot);
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
        List<Integer> direct = tree.children(cue, "obj");
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
        return tree.isRelated(top, "obj") || tree.isRelated(top, "obl") ? subjects.logical(verb) : List.of();
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

    boolean isNoun(int token) {
        return sentence.token(token).isNoun();
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
