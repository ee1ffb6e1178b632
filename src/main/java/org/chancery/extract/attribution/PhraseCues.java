package org.chancery.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.model.Span;
import org.chancery.text.DependencyTree;

/** "According to X", "in X's view" and "by X's account", before, within or after what they attribute. */
final class PhraseCues {
    static final String ACCORDING_TO = "phrase/according-to";
    private static final String TO_WHOM = "phrase/to-whom";
    private static final int LONGEST = 9;
    private static final Set<String> PARTING = Set.of(".", ";", ":", ")");
    private static final Set<String> VAGUE = Set.of("some", "most", "many", "all", "several");

    private final Scene scene;
    private final DependencyTree tree;
    private final CueLexicon lexicon;
    private final List<Phrase> found = new ArrayList<>();

    private PhraseCues(Scene scene, CueLexicon lexicon) {
        this.scene = scene;
        this.tree = scene.tree();
        this.lexicon = lexicon;
    }

    /** Returns the phrases of the sentence in order. */
    static List<Phrase> find(Scene scene, CueLexicon lexicon) {
        PhraseCues cues = new PhraseCues(scene, lexicon);
        for (int i = 0; i + 2 < scene.size(); i++) {
            cues.according(i);
            cues.noun(i);
            AsClause.at(scene, lexicon, i).ifPresent(cues.found::add);
        }
        cues.toWhom();
        return cues.found;
    }

    /** "To the general, who had waited long, they were pirates": what somebody is or seems to him. */
    private void toWhom() {
        int person = tree.governor(0);
        int predicate = person == DependencyTree.NONE ? person : tree.governor(person);
        boolean obl = scene.lower(0).equals("to") && tree.isRelated(0, "case") && tree.isRelated(person, "obl");
        OptionalInt subject =
                obl && tree.child(predicate, "cop").isPresent() ? tree.child(predicate, "nsubj") : OptionalInt.empty();
        boolean speaker = obl
                && (scene.token(person).isName()
                        || lexicon.speakers().contains(scene.token(person).lemma()));
        if (speaker && subject.isPresent() && subject.getAsInt() > person) {
            int start = scene.leftmost(subject.getAsInt());
            if (scene.isComma(start - 1)) {
                found.add(phrase(TO_WHOM, 0, 1, person, start - 1));
            }
        }
    }

    private void according(int i) {
        if (scene.lower(i).equals("according") && scene.lower(i + 1).equals("to")) {
            found.add(phrase(ACCORDING_TO, i, i + 2, head(i), end(scene, i + 2)));
        }
    }

    private int head(int according) {
        int governor = tree.governor(according);
        boolean inside = governor > according + 1 && governor < end(scene, according + 2);
        return inside && scene.token(governor).isNoun() ? governor : NounPhrase.head(scene, according + 2);
    }

    /** A preposition, and soon after it a noun of viewing or telling that has a possessor or is told of some. */
    private void noun(int preposition) {
        for (int i = preposition + 1; i < Math.min(preposition + LONGEST, scene.size()) && !scene.isComma(i); i++) {
            int noun = i;
            boolean own = tree.governor(preposition) == noun && tree.isRelated(preposition, "case");
            OptionalInt source = own ? source(noun) : teller(preposition, noun);
            if (source.isPresent()) {
                lexicon.phrases(own ? scene.token(noun).lemma() : scene.lower(noun)).stream()
                        .filter(cue -> cue.prepositions().contains(scene.lower(preposition)))
                        .map(cue -> phrase(cue.id(), noun, noun + 1, source.getAsInt(), close(noun, source.getAsInt())))
                        .map(phrase -> phrase.from(preposition))
                        .filter(this::isSetOff)
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
    }

    /** "In Lima's telling" where the parser takes "telling" for a verb. */
    private OptionalInt teller(int preposition, int gerund) {
        int before = scene.lower(gerund - 1).equals("own") ? gerund - 2 : gerund - 1;
        int owner = scene.pos(before).equals("POS") ? before - 1 : before;
        boolean owned = scene.pos(gerund).equals("VBG") && scene.pos(before).matches("POS|PRP\\$");
        return owned && owner > preposition && owner - preposition < 5 ? OptionalInt.of(owner) : OptionalInt.empty();
    }

    private OptionalInt source(int noun) {
        OptionalInt possessor = tree.child(noun, "nmod:poss");
        if (possessor.isPresent()) {
            return possessor;
        }
        OptionalInt of = tree.children(noun, "nmod").stream()
                .filter(n -> n > noun
                        && tree.children(n, "case").stream()
                                .anyMatch(c -> scene.lower(c).equals("of")))
                .mapToInt(Integer::intValue)
                .findFirst();
        boolean vague = tree.children(noun, "det", "amod").stream().anyMatch(d -> VAGUE.contains(scene.lower(d)));
        return of.isPresent() || !vague ? of : OptionalInt.of(noun);
    }

    private int close(int noun, int source) {
        return source > noun ? end(scene, noun + 1) : noun + 1;
    }

    /** Tells whether the phrase opens the sentence, or marks part it from the rest. */
    private boolean isSetOff(Phrase phrase) {
        boolean before = phrase.start() == 0 || scene.isPunctuation(phrase.start() - 1) || phrase.isFront(scene);
        boolean after = phrase.end() >= scene.size() || scene.isPunctuation(phrase.end());
        boolean opens = phrase.start() == 0
                && IntStream.range(phrase.end(), scene.size()).noneMatch(scene::isComma);
        return before && (after || opens);
    }

    private Phrase phrase(String rule, int cue, int cueEnd, int source, int end) {
        return new Phrase(rule, scene.span(cue, cueEnd), source, cue, end);
    }

    /** Returns the token of the next mark that parts phrases. */
    static int end(Scene scene, int from) {
        int i = from;
        while (i < scene.size()
                && !scene.isComma(i)
                && !scene.isDash(i)
                && !scene.isQuoteMark(i)
                && !PARTING.contains(scene.lower(i))) {
            i++;
        }
        return i;
    }

    /**
     * A phrase that attributes the sentence it stands in.
     *
     * @param cueSpan its cue
     * @param source token that heads the phrase of the source
     * @param start its first token
     * @param end token after its last
     */
    record Phrase(String rule, Span cueSpan, int source, int start, int end) {
        Phrase from(int first) {
            return new Phrase(rule, cueSpan, source, first, end);
        }

        boolean isFront(Scene scene) {
            return start <= Dateline.end(scene)
                    || (start == 1 && scene.isQuoteMark(0))
                    || (start < 3 && scene.pos(0).equals("CC"));
        }

        /** Tells whether nothing but punctuation, a relative clause, an apposition or the next clause follows. */
        boolean isBack(Scene scene) {
            boolean relative = scene.isComma(end)
                    && (scene.pos(end + 1).matches("WDT|WP.*")
                            || scene.pos(end + 2).equals("WDT"));
            return relative || scene.lower(end).equals(";") || !scene.hasFiniteVerb(end, scene.size());
        }
    }
}
