package org.chancery.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.text.DependencyTree;

/** Cues that follow their content or stand in its middle: "…, X said", "…, said X", "…, X said, …". */
final class TrailingCues {
    private static final Set<String> NOUN_PHRASE_START =
            Set.of("DT", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "JJ", "CD");
    private static final int ADJUNCT = 6;
    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP", "VBN");

    private final Scene scene;
    private final DependencyTree tree;
    private final CueLexicon lexicon;

    private TrailingCues(Scene scene, CueLexicon lexicon) {
        this.scene = scene;
        this.tree = scene.tree();
        this.lexicon = lexicon;
    }

    /** Returns the trailing cues of the sentence in order. */
    static List<Trailing> find(Scene scene, CueLexicon lexicon) {
        TrailingCues cues = new TrailingCues(scene, lexicon);
        List<Trailing> found = new ArrayList<>();
        for (int i = 1; i < scene.size(); i++) {
            cues.at(i).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Trailing> at(int verb) {
        if (!scene.pos(verb).startsWith("VB")) {
            return Optional.empty();
        }
        boolean passive = tree.child(verb, "aux:pass", "nsubj:pass").isPresent();
        boolean modal = scene.pos(verb).equals("VB")
                && tree.children(verb, "aux").stream()
                        .anyMatch(a -> scene.lower(a).equals("would"));
        if (passive || !modal && !TENSED.contains(scene.pos(verb))) {
            return Optional.empty();
        }
        Optional<Cue> entry = lexicon.verbs(scene.lexeme(verb)).stream()
                .filter(cue -> cue.takes(Complement.CLAUSE) && cue.kind() != CueKind.INTENTION)
                .findFirst();
        boolean addressed =
                entry.filter(cue -> cue.takes(Complement.ADDRESSEE_INFINITIVE)).isPresent();
        boolean inverted = !addressed && (scene.isComma(verb - 1) || scene.closes(verb - 1));
        return entry.flatMap(cue -> inverted
                ? verbFirst(verb, cue).or(() -> subjectFirst(verb, cue))
                : subjectFirst(verb, cue).or(() -> verbFirst(verb, cue)));
    }

    private Optional<Trailing> subjectFirst(int verb, Cue entry) {
        OptionalInt subject = tree.children(verb, "nsubj").stream()
                .filter(s -> s < verb)
                .mapToInt(Integer::intValue)
                .reduce((a, b) -> b);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        int first = Math.min(scene.leftmost(subject.getAsInt()), firstOfGroup(verb));
        return trailing(first, verb, subject.getAsInt(), entry).or(() -> byWords(verb, entry));
    }

    /** The subject as the run of nouns before the verb, where the parser has tied it to more than it is. */
    private Optional<Trailing> byWords(int verb, Cue entry) {
        int last = verb - 1;
        while (last > 0 && scene.pos(last).matches("RB|MD|VBD|VBZ|VBP")) {
            last--;
        }
        int first = last + 1;
        while (first > 0 && scene.pos(first - 1).matches("DT|JJ.*|NN.*|CD|POS|PRP.*|HYPH")) {
            first--;
        }
        return first <= last && (scene.token(last).isNoun() || scene.token(last).isPronoun())
                ? trailing(first, verb, last, entry)
                : Optional.empty();
    }

    private int firstOfGroup(int verb) {
        return tree.children(verb, "aux", "advmod").stream()
                .filter(child -> child < verb && child > 0 && !scene.isComma(child + 1))
                .reduce((a, b) -> Math.min(a, b))
                .orElse(verb);
    }

    private Optional<Trailing> verbFirst(int verb, Cue entry) {
        boolean nounFollows = NOUN_PHRASE_START.contains(scene.pos(verb + 1));
        boolean hasSubject = tree.child(verb, "nsubj").stream()
                .anyMatch(s -> s < verb && (nextComma(s) > verb || scene.pos(s).matches("W.*")));
        if (!nounFollows || hasSubject || scene.pos(verb).equals("VBP")) {
            return Optional.empty();
        }
        int head = NounPhrase.head(scene, verb + 1);
        boolean speaker = scene.lower(head).matches("he|she|they|it|we|i|you|who")
                || scene.token(head).isNoun() && !lexicon.isTime(scene.token(head));
        return speaker ? trailing(verb, verb, head, entry) : Optional.empty();
    }

    private Optional<Trailing> trailing(int first, int verb, int source, Cue entry) {
        int border = first - 1;
        if (border < 1) {
            return Optional.empty();
        }
        boolean quote = scene.closes(border) || scene.closes(border - 1) && scene.isComma(border);
        boolean comma = scene.isComma(border) || scene.isDash(border);
        int start = start(verb, border);
        if (comma && start < border && interrupts(verb, Math.max(verb, source))) {
            int resume = nextComma(Math.max(verb, source)) + 1;
            return Optional.of(new Trailing(entry, verb, source, start, border, resume));
        }
        if (start >= border || !quote && !(comma && isClause(start, border) && isBare(verb, source))) {
            return Optional.empty();
        }
        if (quote && first < verb && introducesClause(verb, verb)) {
            return Optional.empty();
        }
        int resume = resume(verb, Math.max(verb, source));
        return Optional.of(new Trailing(entry, verb, source, start, border, resume));
    }

    /** "African voters, he told us on Friday, can …": a comma soon after the cue, and a finite verb but no participle. */
    private boolean interrupts(int verb, int last) {
        int comma = last + 1;
        while (comma < last + ADJUNCT && scene.pos(comma).matches("IN|TO|DT|CD|NN.*|PRP.*|JJ|RB|POS")) {
            comma++;
        }
        if (!scene.isComma(comma) || introducesClause(verb, last)) {
            return false;
        }
        if (scene.pos(comma + 1).matches("WP|WDT") && verb < last) {
            comma = nextComma(comma + 1);
        }
        boolean other =
                scene.pos(comma + 1).matches("VBG|WDT|WP.*|CC") && !scene.opens(comma + 2) && !isSubordinate(verb)
                        || scene.opens(comma + 1);
        boolean apposition =
                last + 1 == comma && last != verb && scene.pos(comma + 1).matches("DT|NN.*");
        boolean circumstance = scene.lower(comma + 1).matches("as|while");
        return !other && !apposition && !circumstance && scene.hasFiniteVerb(comma + 1, scene.size());
    }

    /** "Though it was late, he said, leaving was out of the question": after a side clause the main one is still to come. */
    private boolean isSubordinate(int verb) {
        int first = Dateline.end(scene) + (scene.isQuoteMark(0) ? 1 : 0);
        return tree.isRelated(first, "mark") && tree.isUnder(first, verb)
                || scene.pos(first).equals("WRB");
    }

    private boolean isClause(int start, int border) {
        return scene.hasFiniteVerb(start, border);
    }

    /** What stands after a comma is no complement of the cue, whatever the parser says. */
    private boolean introducesClause(int verb, int source) {
        return scene.lower(verb + 1).equals("that")
                || !scene.isComma(Math.max(verb, source) + 1)
                        && tree.children(verb, "ccomp").stream().anyMatch(c -> c > verb);
    }

    /** Tells whether the verb takes no complement of its own on its right. */
    private boolean isBare(int verb, int source) {
        if (introducesClause(verb, source)) {
            return false;
        }
        boolean object = tree.children(verb, "obj", "xcomp").stream()
                .anyMatch(o ->
                        o > verb && o != source && !scene.token(verb).lemma().equals("tell"));
        int end = nextComma(Math.max(verb, source) + 1);
        return !object && !scene.hasFiniteVerb(verb + 1, Math.min(end, scene.size()));
    }

    private int start(int verb, int border) {
        int start = scene.quotationAt(verb)
                .map(q -> scene.sentence().tokensIn(q.inside()).get(0))
                .orElse(0);
        if (scene.pos(border - 1).matches("WDT|WP")) {
            return border - 1; // "pictures which, he said, showed them"
        }
        return afterOtherCue(afterMark(Math.max(start, Dateline.end(scene)), border), border);
    }

    /** "A; B, X said": only the last clause is X's. */
    private int afterMark(int from, int border) {
        int start = from;
        for (int i = from; i < border - 1; i++) {
            boolean parts =
                    scene.lower(i).matches("[;:]") && scene.quotationAt(i).isEmpty();
            if (parts && isClause(start, i) && isClause(i, border)) {
                start = i + 1;
            }
        }
        return start;
    }

    /** "X said it was late, “too late,” she said": a quotation with a cue of its own begins anew after another cue. */
    private int afterOtherCue(int start, int border) {
        int opening = border - 1;
        while (opening > start && !scene.opens(opening)) {
            opening--;
        }
        boolean quoted = scene.closes(border) || scene.closes(border - 1);
        boolean another = IntStream.range(start, opening).anyMatch(this::governsClause);
        return quoted && opening > start && another ? opening : start;
    }

    private boolean governsClause(int verb) {
        return scene.pos(verb).matches("VB[DZP]")
                && scene.quotationAt(verb).isEmpty()
                && tree.child(verb, "nsubj").stream().anyMatch(s -> s < verb)
                && lexicon.verbs(scene.lexeme(verb)).stream().anyMatch(cue -> cue.takes(Complement.CLAUSE))
                && !scene.isComma(verb + 1);
    }

    private int nextComma(int from) {
        int i = from;
        while (i < scene.size() && !scene.isComma(i)) {
            i++;
        }
        return i;
    }

    /** Returns the token with which the content goes on after the cue, or the sentence's size if it does not. */
    private int resume(int verb, int from) {
        for (int comma = nextComma(from); comma + 1 < scene.size(); comma = nextComma(comma + 1)) {
            boolean quote = scene.opens(comma + 1)
                    || scene.opens(comma + 2) && scene.pos(comma + 1).equals("CC");
            if (quote || isInside(verb, comma) || goesOn(comma)) {
                return comma + 1;
            }
        }
        return afterSemicolon(from);
    }

    /** "Peru had attacked, he said, and had fled": a verb without a subject goes on with the tense that is reported. */
    private boolean goesOn(int comma) {
        return scene.pos(comma + 1).equals("CC")
                && scene.lower(comma + 2).matches("had|has|have|was|were|is|are|will|would|could|can|did");
    }

    /** "It was late, he said; nobody had come": a last clause that has no cue of its own goes on with what is reported. */
    private int afterSemicolon(int from) {
        return IntStream.range(from, scene.size() - 2)
                .filter(i -> scene.lower(i).equals(";") && scene.quotationAt(i).isEmpty())
                .filter(i -> isClause(i, scene.size()))
                .filter(i -> IntStream.range(i, scene.size())
                        .noneMatch(verb -> scene.token(verb).isVerb()
                                && lexicon.verbs(scene.lexeme(verb)).stream()
                                        .anyMatch(cue -> cue.takes(Complement.CLAUSE))))
                .map(i -> i + 1)
                .findFirst()
                .orElse(scene.size());
    }

    /** Tells whether the clause whose middle the cue interrupts has its verb after the comma. */
    private boolean isInside(int verb, int comma) {
        int governor = tree.governor(verb);
        return tree.isRelated(verb, "parataxis")
                && governor > comma
                && tree.children(governor, "nsubj").stream().anyMatch(s -> s < verb);
    }

    /**
     * A trailing cue.
     *
     * @param start first token of the content
     * @param border the mark that ends the part before the cue
     * @param resume first token of the part after the cue; the sentence's size if there is none
     */
    record Trailing(Cue entry, int verb, int source, int start, int border, int resume) {
        int afterCue() {
            return Math.max(verb, source) + 1;
        }

        boolean isMedial(Scene scene) {
            return resume < scene.size();
        }
    }
}
