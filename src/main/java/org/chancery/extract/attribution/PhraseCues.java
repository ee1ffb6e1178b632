package org.chancery.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chancery.model.Span;

/** "According to X" and "in X's view", before, within or after what they attribute. */
final class PhraseCues {
    static final String ACCORDING_TO = "phrase/according-to";
    static final String IN_VIEW = "phrase/in-view";

    private final Scene scene;
    private final List<String> viewNouns;

    private PhraseCues(Scene scene, List<String> viewNouns) {
        this.scene = scene;
        this.viewNouns = viewNouns;
    }

    /** Returns the phrases of the sentence in order. */
    static List<Phrase> find(Scene scene, List<String> viewNouns) {
        PhraseCues cues = new PhraseCues(scene, viewNouns);
        List<Phrase> found = new ArrayList<>();
        for (int i = 0; i + 2 < scene.size(); i++) {
            cues.according(i, found);
            cues.inView(i, found);
        }
        return found;
    }

    private void according(int i, List<Phrase> found) {
        if (scene.lower(i).equals("according") && scene.lower(i + 1).equals("to")) {
            int head = head(i);
            found.add(phrase(ACCORDING_TO, i, i + 2, head, phraseEnd(i + 2)));
        }
    }

    private int head(int according) {
        int governor = scene.tree().governor(according);
        boolean inside = governor > according + 1 && governor < phraseEnd(according + 2);
        return inside && scene.token(governor).isNoun() ? governor : NounPhrase.head(scene, according + 2);
    }

    private void inView(int i, List<Phrase> found) {
        if (!scene.lower(i).equals("in")) {
            return;
        }
        for (int noun = i + 2; noun < Math.min(i + 9, scene.size()); noun++) {
            if (viewNouns.contains(scene.token(noun).lemma()) && scene.tree().governor(i) == noun) {
                OptionalInt owner = scene.tree().child(noun, "nmod:poss");
                int end = noun + 1;
                int at = noun;
                owner.ifPresent(o -> found.add(phrase(IN_VIEW, at, end, o, end).from(i)));
                return;
            }
            if (scene.isComma(noun)) {
                return;
            }
        }
    }

    private Phrase phrase(String rule, int cue, int cueEnd, int source, int end) {
        return new Phrase(rule, cue, scene.span(cue, cueEnd), source, cue, end);
    }

    private int phraseEnd(int from) {
        int i = from;
        while (i < scene.size()
                && !scene.isComma(i)
                && !scene.isQuoteMark(i)
                && !scene.lower(i).matches("[.;:)]")) {
            i++;
        }
        return i;
    }

    /**
     * A phrase that attributes the sentence it stands in.
     *
     * @param cue token of its cue
     * @param source token that heads the phrase of the source
     * @param start its first token
     * @param end token after its last
     */
    record Phrase(String rule, int cue, Span cueSpan, int source, int start, int end) {
        Phrase from(int first) {
            return new Phrase(rule, cue, cueSpan, source, first, end);
        }

        boolean isFront(Scene scene) {
            return start <= Dateline.end(scene)
                    || (start == 1 && scene.isQuoteMark(0))
                    || (start < 3 && scene.pos(0).equals("CC"));
        }

        /** Tells whether nothing but punctuation, or an apposition and the like, follows in the sentence. */
        boolean isBack(Scene scene) {
            return !scene.hasFiniteVerb(end, scene.size());
        }
    }
}
