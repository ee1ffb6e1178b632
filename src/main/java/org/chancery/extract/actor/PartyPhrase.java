package org.chancery.extract.actor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.ActorType;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Recognises plurals that stand for parties named before: "both governments", "the two leaders", "all three", "neither". */
final class PartyPhrase {
    private static final Map<String, Integer> NUMBERS =
            Map.of("both", 2, "neither", 2, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6);

    private final Lexicon lexicon;

    PartyPhrase(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns how many the words count; 0 if they do not say. */
    static int count(Sentence sentence, int head) {
        return words(sentence, head)
                .mapToInt(word -> NUMBERS.getOrDefault(word, 0))
                .max()
                .orElse(0);
    }

    /** The words that count and determine the noun, which may be one of them. */
    private static Stream<String> words(Sentence sentence, int head) {
        Stream<Integer> before = sentence.tree().children(head, "det", "det:predet", "cc:preconj", "nummod").stream();
        return Stream.of(before, Stream.of(head), Stream.of(head - 1).filter(index -> index >= 0))
                .flatMap(indices -> indices)
                .map(index -> sentence.token(index).text().toLowerCase(Locale.ROOT));
    }

    /** Tells whether the token may carry such a plural though it is no noun. */
    static boolean isBare(Sentence sentence, Token token) {
        boolean alone = sentence.tree().isRelated(token.index(), "obj") || isOnlySubject(sentence, token.index());
        boolean pronoun = token.pos().matches("DT|CC") && token.text().matches("(?i)both|neither");
        boolean number =
                token.pos().equals("CD") && words(sentence, token.index()).anyMatch(word -> word.matches("all|the"));
        return alone && (pronoun || number) && !isPartOf(sentence, token.index());
    }

    /** Not so in "neither can the council", where the parser sees two. */
    private static boolean isOnlySubject(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        return tree.relation(token).startsWith("nsubj")
                && tree.children(tree.governor(token), "nsubj", "nsubj:pass").size() == 1;
    }

    /** "Neither of the ships" */
    private static boolean isPartOf(Sentence sentence, int head) {
        return sentence.tree().children(head, "nmod", "obl").stream().anyMatch(child -> child > head);
    }

    /** Returns the type of the parties, {@link ActorType#GROUP} if the words leave it open; absent for other phrases. */
    Optional<ActorType> type(Phrase phrase, int head) {
        Sentence sentence = phrase.sentence();
        Token noun = sentence.token(head);
        if (count(sentence, head) == 0 || !isAll(sentence, head) || !isPlain(phrase, head)) {
            return Optional.empty();
        }
        if (isBare(sentence, noun)) {
            return Optional.of(ActorType.GROUP);
        }
        return lexicon.firstOf(noun, "party-state", "party-person", "party-body", "party-side")
                .map(PartyPhrase::typeOf);
    }

    private static ActorType typeOf(String list) {
        return switch (list) {
            case "party-state" -> ActorType.STATE;
            case "party-person" -> ActorType.PERSON;
            case "party-body" -> ActorType.ORGANIZATION;
            default -> ActorType.GROUP;
        };
    }

    /** "Two governments" are any two, "the two governments" those of whom the text speaks. */
    private static boolean isAll(Sentence sentence, int head) {
        return words(sentence, head).anyMatch(word -> word.matches("both|neither|all|the|these|those"));
    }

    /** Nothing else tells which ones are meant. */
    private boolean isPlain(Phrase phrase, int head) {
        DependencyTree tree = phrase.sentence().tree();
        boolean described = phrase.tokens().stream()
                .filter(token -> token.index() != head && !token.pos().matches("CD|DT|PDT|CC"))
                .anyMatch(token -> !lexicon.has("parties-adjective", token));
        boolean narrowed = tree.children(head, "acl").stream()
                .anyMatch(clause -> !phrase.sentence().token(clause).pos().equals("VBG"));
        return !described
                && !narrowed
                && tree.child(head, "nmod:poss", "acl:relcl", "nmod", "appos").isEmpty();
    }
}
