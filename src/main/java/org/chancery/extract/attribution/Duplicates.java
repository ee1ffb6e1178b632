package org.chancery.extract.attribution;

import java.util.List;
import org.chancery.model.Span;

/** One attribution for each source and content of a sentence, though several cues may lead to it. */
final class Duplicates {
    private static final double SAME = 0.7;

    private Duplicates() {}

    /** Returns the drafts without those whose own cue is only wanted: "called on Russia to demand …" is no demand yet. */
    static List<Draft> withoutUnreal(List<Draft> drafts, CueLexicon lexicon) {
        return drafts.stream()
                .filter(draft -> !isInfinitive(draft)
                        || drafts.stream()
                                .noneMatch(outer -> !outer.equals(draft)
                                        && isIntention(outer, lexicon)
                                        && outer.content().contains(draft.cue())))
                .toList();
    }

    private static boolean isInfinitive(Draft draft) {
        return draft.sentence().tokensIn(draft.cue()).stream()
                .allMatch(i -> draft.sentence().token(i).pos().equals("VB"));
    }

    private static boolean isIntention(Draft draft, CueLexicon lexicon) {
        return lexicon.cue(draft.rule())
                .filter(cue -> cue.kind() == CueKind.INTENTION)
                .isPresent();
    }

    /** Returns the drafts without those that give almost the same content to the same words as an earlier one. */
    static List<Draft> remove(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft ->
                        drafts.subList(0, drafts.indexOf(draft)).stream().noneMatch(earlier -> isSame(earlier, draft)))
                .toList();
    }

    private static boolean isSame(Draft a, Draft b) {
        return a.source() == b.source() && overlap(a.content(), b.content()) >= SAME;
    }

    private static double overlap(Span a, Span b) {
        if (!a.overlaps(b)) {
            return 0;
        }
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return (double) shared / a.cover(b).length();
    }
}
