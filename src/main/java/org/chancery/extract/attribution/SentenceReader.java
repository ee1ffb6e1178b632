package org.chancery.extract.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.attribution.PhraseCues.Phrase;
import org.chancery.extract.attribution.TrailingCues.Trailing;
import org.chancery.extract.rule.WordLists;
import org.chancery.model.Span;

/** All that the words of one sentence attribute, from the outermost cues to the innermost. */
final class SentenceReader {
    private final CueLexicon lexicon;
    private final Set<String> carriers;

    SentenceReader(CueLexicon lexicon, WordLists words) {
        this.lexicon = lexicon;
        this.carriers = Set.copyOf(words.words("attribution-carriers"));
    }

    CueLexicon lexicon() {
        return lexicon;
    }

    /** Returns the drafts of the sentence, contents untrimmed. */
    List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        Bounds bounds = new Bounds(Dateline.end(scene), scene.size());
        List<Bounds> rests = new ArrayList<>();
        for (Phrase phrase : PhraseCues.find(scene, lexicon)) {
            Bounds before = phrase(scene, phrase, bounds, drafts);
            if (before.to() < bounds.to() && phrase.end() < bounds.to()) {
                rests.add(bounds.beginningAt(phrase.end()));
            }
            bounds = before;
        }
        Set<Integer> spent = new HashSet<>();
        LexicalCues lexical = new LexicalCues(scene, lexicon, carriers);
        for (Trailing trailing : TrailingCues.find(scene, lexicon)) {
            if (trailing.verb() >= bounds.from() && trailing.verb() < bounds.to()) {
                spent.add(trailing.verb());
                Bounds before = trailing(scene, trailing, bounds, drafts);
                if (before.to() < bounds.to()) {
                    drafts.addAll(lexical.find(before, spent));
                    bounds = bounds.beginningAt(trailing.afterCue());
                }
            }
        }
        drafts.addAll(lexical.find(bounds, spent));
        rests.forEach(rest -> drafts.addAll(lexical.find(rest, spent)));
        List<Draft> cited = Citation.find(scene, lexicon, drafts);
        drafts.removeIf(draft -> cited.stream().anyMatch(other -> other.cue().equals(draft.cue())));
        drafts.addAll(cited);
        return drafts;
    }

    private Bounds phrase(Scene scene, Phrase phrase, Bounds bounds, List<Draft> drafts) {
        if (phrase.isFront(scene)) {
            int from = afterComma(scene, phrase.end());
            draft(scene, phrase, from, bounds.to()).ifPresent(drafts::add);
            return bounds.beginningAt(from);
        }
        boolean inserted = scene.isComma(phrase.start() - 1)
                && scene.pos(phrase.start() - 2).equals("CC");
        boolean clause = scene.hasFiniteVerb(bounds.from(), phrase.start()) || phrase.end() + 2 >= bounds.to();
        if (phrase.isBack(scene) && !inserted && clause) {
            int from = phrase.start() > bounds.from() ? bounds.from() : 0;
            draft(scene, phrase, afterBreak(scene, from, phrase.start()), phrase.start())
                    .ifPresent(drafts::add);
            return bounds.endingAt(phrase.start());
        }
        int from = inserted ? afterComma(scene, phrase.end()) : bounds.from();
        draft(scene, phrase, from, bounds.to()).ifPresent(drafts::add);
        return bounds;
    }

    /** "A; B, according to X" and "A, but B, according to X": only the last clause is X's. */
    private static int afterBreak(Scene scene, int from, int to) {
        int start = from;
        for (int i = from; i + 2 < to; i++) {
            boolean but = scene.isComma(i) && scene.lower(i + 1).equals("but");
            if ((scene.lower(i).matches("[;:]") || but)
                    && scene.quotationAt(i).isEmpty()
                    && scene.hasFiniteVerb(from, i)
                    && scene.hasFiniteVerb(i, to)) {
                start = but ? i + 2 : i + 1;
            }
        }
        return start;
    }

    private static int afterComma(Scene scene, int i) {
        int at = i;
        while (at + 1 < scene.size() && (scene.isComma(at) || scene.lower(at).equals(":"))) {
            at++;
        }
        return at;
    }

    private static Optional<Draft> draft(Scene scene, Phrase phrase, int from, int to) {
        return from < to
                ? Optional.of(Draft.of(
                        scene.sentence(), phrase.source(), phrase.cueSpan(), scene.span(from, to), phrase.rule()))
                : Optional.empty();
    }

    private Bounds trailing(Scene scene, Trailing trailing, Bounds bounds, List<Draft> drafts) {
        int verb = trailing.verb();
        int to = trailing.isMedial(scene) ? bounds.to() : trailing.border();
        int from = Math.max(trailing.start(), bounds.from());
        if (from >= to) {
            return bounds;
        }
        Span words = scene.span(verb, verb + 1);
        drafts.add(Draft.of(scene.sentence(), trailing.source(), words, scene.span(from, to), trailing.entry()));
        return trailing.isMedial(scene) ? bounds : bounds.endingAt(trailing.border());
    }
}
