package org.chancery.extract.attribution;

import java.util.Optional;
import java.util.Set;
import org.chancery.model.Span;

/** "Rejected the charge that …", "called reports of … baseless": the content of a claim that the cue disputes. */
final class DisputedClaim {
    private static final int REACH = 14;

    private final Scene scene;
    private final CueLexicon lexicon;
    private final int cue;
    private final Bounds bounds;

    DisputedClaim(Scene scene, CueLexicon lexicon, int cue, Bounds bounds) {
        this.scene = scene;
        this.lexicon = lexicon;
        this.cue = cue;
        this.bounds = bounds;
    }

    /** Returns what the first noun of saying or believing after the cue tells; empty if none stands near. */
    Optional<Span> find() {
        for (int i = cue + 1; i < Math.min(bounds.to(), cue + REACH); i++) {
            boolean quoted = scene.quotationAt(i).isPresent();
            if (!quoted
                    && (scene.pos(i).matches("VB[DZP]|MD|WP") || scene.lower(i).equals(";"))) {
                return Optional.empty();
            }
            Optional<Span> content = quoted || !scene.token(i).isNoun() ? Optional.empty() : claim(i);
            if (content.isPresent()) {
                return content;
            }
        }
        return Optional.empty();
    }

    /** Returns what is claimed if the sentence calls it untrue before or after it. */
    Optional<Span> untrue() {
        return find().filter(content -> scene.sentence().tokens().stream()
                        .filter(token -> token.index() > cue && token.index() < bounds.to())
                        .filter(token ->
                                !content.contains(token.span()) || token.span().end() == content.end())
                        .anyMatch(token -> lexicon.untrue().contains(token.lemma())))
                .map(this::withoutVerdict);
    }

    /** In "called the claim that Peru arms them false" the parser may take the verdict into the clause. */
    private Span withoutVerdict(Span content) {
        int last =
                scene.sentence().tokensIn(content).stream().reduce((a, b) -> b).orElseThrow();
        int end = last;
        while (end > cue
                && (end == last && lexicon.untrue().contains(scene.token(end).lemma())
                        || end < last && scene.lower(end).matches("as|a|an"))) {
            end--;
        }
        return scene.token(end).span().end() > content.start()
                ? new Span(content.start(), scene.token(end).span().end())
                : content;
    }

    private Optional<Span> claim(int noun) {
        return lexicon.nouns(scene.token(noun).lemma()).stream()
                .filter(entry -> entry.kind() != CueKind.INTENTION)
                .flatMap(entry -> RightContent.find(scene, noun, entry, bounds, lexicon).stream())
                .findFirst();
    }

    /** Tells whether a word near before the noun disputes what it tells, so that nobody is quoted by the noun itself. */
    static boolean isDisputed(Scene scene, CueLexicon lexicon, int noun) {
        Set<Complement> disputing = Set.of(Complement.CLAIM, Complement.UNTRUE_CLAIM);
        return java.util.stream.IntStream.range(Math.max(0, noun - REACH), noun)
                .filter(i -> scene.token(i).isVerb() || scene.token(i).isNoun())
                .anyMatch(i -> lexicon.verbs(scene.lexeme(i)).stream()
                        .anyMatch(entry -> entry.takes().stream().anyMatch(disputing::contains)));
    }
}
