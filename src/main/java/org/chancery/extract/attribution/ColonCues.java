package org.chancery.extract.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.model.BlockRole;
import org.chancery.model.Span;
import org.chancery.text.AnalysedBlock;
import org.chancery.text.Sentence;

/** A colon that gives what follows to whom it names: in headlines, in transcripts, before a quotation, and after
 * "is blunt". */
final class ColonCues {
    private static final String HEADLINE = "colon/headline";
    private static final String TRANSCRIPT = "colon/transcript";
    private static final String QUOTATION = "colon/quotation";
    private static final String OUTSPOKEN = "colon/outspoken";
    private static final int LONGEST_NAME = 6;

    private ColonCues() {}

    /** Returns what the first colon of the sentence attributes; empty if it does not attribute. */
    static Optional<Draft> find(Scene scene, AnalysedBlock block, CueLexicon lexicon) {
        for (int i = 1; i + 1 < scene.size(); i++) {
            if (scene.lower(i).equals(":")) {
                return at(scene, block, i, lexicon);
            }
        }
        return Optional.empty();
    }

    private static Optional<Draft> at(Scene scene, AnalysedBlock block, int colon, CueLexicon lexicon) {
        Sentence sentence = scene.sentence();
        boolean first = block.sentences().get(0) == sentence;
        if (first && colon <= LONGEST_NAME && isName(scene, colon) && !scene.closes(colon - 1)) {
            boolean heading = block.block().role() != BlockRole.BODY;
            Span rest = new Span(
                    scene.token(colon + 1).span().start(), block.block().span().end());
            if (heading || isCapitals(scene, colon)) {
                return Optional.of(draft(scene, colon, colon - 1, rest, heading ? HEADLINE : TRANSCRIPT));
            }
        }
        return outspoken(scene, colon, lexicon)
                .or(() -> scene.opens(colon + 1) ? quotation(scene, colon) : Optional.empty());
    }

    /** "The envoy is blunt: the truce is dead." */
    private static Optional<Draft> outspoken(Scene scene, int colon, CueLexicon lexicon) {
        int manner = colon - 1;
        boolean predicate = lexicon.outspoken().contains(scene.token(manner).lemma())
                && scene.tree().child(manner, "cop").isPresent();
        OptionalInt source = predicate ? SourceFinder.of(scene, manner) : OptionalInt.empty();
        return source.stream()
                .mapToObj(whose -> Draft.of(
                        scene.sentence(),
                        whose,
                        scene.span(manner, colon),
                        scene.span(colon + 1, scene.size()),
                        OUTSPOKEN))
                .findFirst();
    }

    private static Optional<Draft> quotation(Scene scene, int colon) {
        OptionalInt verb = OptionalInt.empty();
        for (int i = 0; i < colon; i++) {
            if (scene.token(i).isVerb() && scene.tree().child(i, "nsubj").isPresent()) {
                verb = OptionalInt.of(i);
                break;
            }
        }
        Span rest = scene.span(colon + 1, scene.size());
        return verb.isEmpty()
                ? Optional.empty()
                : SourceFinder.of(scene, verb.getAsInt()).stream()
                        .mapToObj(source -> draft(scene, colon, source, rest, QUOTATION))
                        .findFirst();
    }

    private static Draft draft(Scene scene, int colon, int source, Span content, String rule) {
        return Draft.of(scene.sentence(), source, scene.span(colon, colon + 1), content, rule);
    }

    private static boolean isName(Scene scene, int colon) {
        for (int i = scene.isQuoteMark(0) ? 1 : 0; i < colon; i++) {
            if (!scene.pos(i).matches("NN.*|HYPH|JJ|DT|POS|-LRB-|-RRB-")) {
                return false;
            }
        }
        return scene.token(colon - 1).isNoun();
    }

    private static boolean isCapitals(Scene scene, int colon) {
        String name = scene.token(colon - 1).text();
        return name.length() > 1 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }
}
