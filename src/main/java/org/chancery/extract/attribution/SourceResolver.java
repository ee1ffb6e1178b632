package org.chancery.extract.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.Cast;
import org.chancery.extract.rule.WordLists;
import org.chancery.model.BlockRole;
import org.chancery.text.AnalysedBlock;
import org.chancery.text.AnalysedDocument;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** Whom the phrase of a source means: the actor it names, or the one who made the text that it names. */
final class SourceResolver {
    private static final int BACK = 3;

    private final CueLexicon lexicon;
    private final Set<String> documents;
    private final Set<String> makers;
    private final Set<String> official;
    private final Set<String> counts;
    private final List<Sentence> sentences;
    private final Cast cast;

    private SourceResolver(CueLexicon lexicon, WordLists words, List<Sentence> sentences, Cast cast) {
        this.lexicon = lexicon;
        this.documents = Set.copyOf(words.words("attribution-documents"));
        this.makers = Set.copyOf(words.words("attribution-makers"));
        this.official = Set.copyOf(words.words("attribution-official-texts"));
        this.counts = Set.copyOf(words.words("count-noun"));
        this.sentences = sentences;
        this.cast = cast;
    }

    static SourceResolver of(CueLexicon lexicon, WordLists words, AnalysedDocument document, Cast cast) {
        return new SourceResolver(
                lexicon,
                words,
                document.blocks().stream()
                        .filter(block -> block.block().role() != BlockRole.CAPTION)
                        .map(AnalysedBlock::sentences)
                        .flatMap(List::stream)
                        .toList(),
                cast);
    }

    /** Returns the id of the actor; empty if the cast has none for the phrase. */
    Optional<String> actor(Draft draft) {
        Sentence sentence = draft.sentence();
        int head = draft.source();
        return named(sentence, head)
                .or(() -> cast.actorAt(sentence, head))
                .or(() -> counted(sentence, head))
                .or(() -> isText(sentence, head) ? maker(sentence, head) : Optional.empty())
                .or(() -> isCueNoun(sentence, head) ? owner(sentence, head) : Optional.empty());
    }

    /** A text speaks for the one whose it is said to be, even where it is an actor itself. */
    private Optional<String> named(Sentence sentence, int head) {
        return documents.contains(sentence.token(head).lemma()) ? owner(sentence, head) : Optional.empty();
    }

    /** In "dozens of rebels" the rebels are meant. */
    private Optional<String> counted(Sentence sentence, int head) {
        DependencyTree tree = sentence.tree();
        return counts.contains(sentence.token(head).lemma())
                ? tree.children(head, "nmod").stream()
                        .filter(noun -> tree.children(noun, "case").stream()
                                .anyMatch(mark -> sentence.token(mark).text().equals("of")))
                        .flatMap(noun -> cast.actorAt(sentence, noun).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** "X's call is aimed at …": what is called for is X's. */
    private boolean isCueNoun(Sentence sentence, int token) {
        return !lexicon.nouns(sentence.token(token).lemma()).isEmpty();
    }

    /** Tells whether the token names a text, or stands for one that the sentence has named before. */
    boolean isText(Sentence sentence, int token) {
        return documents.contains(sentence.token(token).lemma())
                || sentence.token(token).text().equalsIgnoreCase("it")
                        && antecedent(sentence, token).isPresent();
    }

    private OptionalInt antecedent(Sentence sentence, int pronoun) {
        return sentence.tokens().stream()
                .mapToInt(token -> token.index())
                .filter(i -> i < pronoun && documents.contains(sentence.token(i).lemma()))
                .filter(i -> sentence.tree().isRelated(i, "nsubj"))
                .findFirst();
    }

    private Optional<String> maker(Sentence sentence, int text) {
        return owner(sentence, text).or(() -> madeBefore(sentence));
    }

    private Optional<String> owner(Sentence sentence, int text) {
        DependencyTree tree = sentence.tree();
        return Stream.concat(
                        tree.children(text, "nmod", "amod", "compound").stream(),
                        tree.children(text, "acl").stream().flatMap(made -> tree.children(made, "obl").stream()))
                .filter(child -> isOwner(sentence, text, child))
                .flatMap(child -> cast.actorAt(sentence, child).stream())
                .findFirst();
    }

    /** "X's article", "an article by X", "a letter signed by X", "the Pentagon report", "the Turkish statement". */
    private boolean isOwner(Sentence sentence, int text, int child) {
        DependencyTree tree = sentence.tree();
        boolean isOfficial = official.contains(sentence.token(text).lemma());
        if (tree.isRelated(child, "nmod:poss")) {
            return true;
        } else if (child < text) {
            return isOfficial
                    || tree.isRelated(child, "compound")
                            && sentence.token(child).isName();
        }
        String preposition = tree.child(child, "case").stream()
                .mapToObj(c -> sentence.token(c).text().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        return switch (preposition) {
            case "by", "from" -> true;
            case "of" -> isOfficial;
            case "with" -> sentence.token(text).lemma().equals("interview");
            default -> false;
        };
    }

    /** The one who last adopted or issued a text, in this sentence or one of those before it. */
    private Optional<String> madeBefore(Sentence sentence) {
        int at = sentences.indexOf(sentence);
        for (int i = at; i >= 0 && i > at - BACK; i--) {
            Optional<String> maker = made(sentences.get(i));
            if (maker.isPresent()) {
                return maker;
            }
        }
        return Optional.empty();
    }

    private Optional<String> made(Sentence sentence) {
        DependencyTree tree = sentence.tree();
        return sentence.tokens().stream()
                .filter(token -> token.isVerb() && makers.contains(token.lemma()))
                .filter(token -> tree.children(token.index(), "obj", "obl").stream()
                        .anyMatch(o -> documents.contains(sentence.token(o).lemma())))
                .flatMap(token -> tree.children(token.index(), "nsubj").stream())
                .flatMap(subject -> cast.actorAt(sentence, subject).stream())
                .findFirst();
    }
}
