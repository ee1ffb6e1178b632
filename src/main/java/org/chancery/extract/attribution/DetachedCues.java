package org.chancery.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.chancery.model.Span;
import org.chancery.text.AnalysedBlock;
import org.chancery.text.Quotation;
import org.chancery.text.Sentence;

/** Cues cut off from their quotation: a sentence "X said." after a question, or a dash and a name at the block's end. */
final class DetachedCues {
    private static final String SIGNATURE = "dash/signature";
    private static final int LONGEST_NAME = 12;

    private final AnalysedBlock block;
    private final List<Quotation> quotations;
    private final CueLexicon lexicon;

    DetachedCues(AnalysedBlock block, List<Quotation> quotations, CueLexicon lexicon) {
        this.block = block;
        this.quotations = quotations;
        this.lexicon = lexicon;
    }

    /** Returns what the first words of the sentence, or its last, attribute to the quotation before them. */
    Optional<Draft> find(Scene scene) {
        return speaker(scene).or(() -> signature(scene));
    }

    private Optional<Draft> speaker(Scene scene) {
        Optional<Quotation> before = endingBefore(scene.sentence());
        int first = scene.closes(0) || scene.isQuoteMark(0) ? 1 : 0;
        if (before.isEmpty()) {
            return Optional.empty();
        }
        return IntStream.range(first, Math.min(first + LONGEST_NAME, scene.size()))
                .filter(i -> isSayVerb(scene, i))
                .boxed()
                .findFirst()
                .flatMap(verb -> source(scene, verb, first).stream()
                        .mapToObj(source -> Draft.of(
                                scene.sentence(),
                                source,
                                scene.span(verb, verb + 1),
                                before.get().span(),
                                lexicon.sayVerb(scene.lexeme(verb)).orElseThrow()))
                        .findFirst());
    }

    /** The quotation that ends where the sentence begins, if only the closing mark stands between. */
    private Optional<Quotation> endingBefore(Sentence sentence) {
        int start = sentence.span().start();
        return quotations.stream()
                .filter(q -> q.span().end() <= start + 1 && q.span().end() >= start - 1)
                .filter(q -> block.block().span().contains(q.span()))
                .findFirst();
    }

    private boolean isSayVerb(Scene scene, int i) {
        return scene.pos(i).matches("VBD|VBZ|VBP")
                && lexicon.sayVerb(scene.lexeme(i)).isPresent();
    }

    private static OptionalInt source(Scene scene, int verb, int first) {
        boolean bare = verb + 1 >= scene.size()
                || scene.isPunctuation(verb + 1)
                || scene.pos(verb + 1).matches("IN|RB|NNP|NN|DT|PRP|JJ");
        boolean complement = scene.tree().child(verb, "ccomp").isPresent()
                || scene.lower(verb + 1).equals("that");
        if (!bare || complement) {
            return OptionalInt.empty();
        }
        if (verb == first) {
            int head = NounPhrase.head(scene, verb + 1);
            return scene.pos(head).matches("NN.*|PRP") ? OptionalInt.of(head) : OptionalInt.empty();
        }
        OptionalInt subject = scene.tree().child(verb, "nsubj");
        return subject.stream().anyMatch(s -> s < verb) && NounPhrase.begins(scene, subject.getAsInt(), first)
                ? subject
                : OptionalInt.empty();
    }

    private Optional<Draft> signature(Scene scene) {
        for (int i = 0; i + 1 < Math.min(2, scene.size()); i++) {
            if (scene.isDash(i)
                    && scene.size() - i <= LONGEST_NAME
                    && scene.pos(i + 1).startsWith("NNP")) {
                return whole(scene, i, i + 1);
            }
        }
        for (int i = Math.max(1, scene.size() - LONGEST_NAME); i + 1 < scene.size(); i++) {
            boolean closed = scene.isDash(i) && scene.closes(i - 1);
            if (closed && scene.pos(i + 1).startsWith("NNP")) {
                return whole(scene, i, i + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean isJustBefore(Quotation quotation, int at) {
        return quotation.span().end() <= at && at - quotation.span().end() < 3;
    }

    private Optional<Draft> whole(Scene scene, int dash, int name) {
        Span block = this.block.block().span();
        int head = NounPhrase.head(scene, name);
        return quotations.stream()
                .filter(q -> block.contains(q.span())
                        && isJustBefore(q, scene.token(dash).span().start()))
                .map(q -> Draft.of(scene.sentence(), head, scene.span(dash, dash + 1), q.span(), SIGNATURE))
                .findFirst();
    }
}
