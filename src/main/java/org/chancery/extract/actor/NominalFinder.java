package org.chancery.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.ActorType;
import org.chancery.model.Clues.Role;
import org.chancery.model.MentionKind;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds nominal groups that may be actors: "opposition groups", "Syrian forces", "one British official", "the country". */
final class NominalFinder {
    private final Lexicon lexicon;
    private final ClauseReader clauses;

    NominalFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.clauses = new ClauseReader(lexicon);
    }

    /** @param names what was found in the sentence already */
    List<Found> find(Sentence sentence, int number, List<Found> names) {
        List<Found> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean named = names.stream().anyMatch(name -> name.covers(token.index()));
            if (!named && isHead(sentence, token)) {
                Phrase phrase = phrase(sentence, number, token.index());
                typed(phrase, token, names).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isHead(Sentence sentence, Token token) {
        DependencyTree tree = sentence.tree();
        boolean noun = token.isNoun() || token.pos().equals("DT") || token.pos().startsWith("JJ");
        boolean attribute = tree.relation(token.index()).equals("compound");
        return noun && !attribute && tree.child(token.index(), "cop").isEmpty();
    }

    /** The noun with all that stands before it, and after a counting word with what it counts. */
    private Phrase phrase(Sentence sentence, int number, int head) {
        DependencyTree tree = sentence.tree();
        int from = head;
        for (int child : tree.children(head, "amod", "compound", "nummod", "nmod:poss")) {
            for (int token : tree.subtree(child)) {
                from = Math.min(from, token);
            }
        }
        int to = head + 1;
        if (lexicon.has("partitive-noun", sentence.token(head))) {
            to = endOfCounted(sentence, head).orElse(to);
        }
        return new Phrase(sentence, number, withoutDeterminer(sentence, from, head), to);
    }

    private static int withoutDeterminer(Sentence sentence, int from, int head) {
        int first = from;
        while (first < head && sentence.token(first).pos().matches("DT|PDT|``|''|,|:|RB")) {
            first++;
        }
        return first;
    }

    private static Optional<Integer> endOfCounted(Sentence sentence, int head) {
        DependencyTree tree = sentence.tree();
        return tree.children(head, "nmod").stream()
                .filter(counted -> counted > head)
                .filter(counted -> ClauseReader.preposition(sentence, counted).equals("of"))
                .map(counted -> counted + 1)
                .findFirst();
    }

    private Optional<Found> typed(Phrase phrase, Token head, List<Found> names) {
        return lexicon.firstOf(
                        head,
                        "state-noun",
                        "country-noun",
                        "town-noun",
                        "body-noun",
                        "fighter-noun",
                        "family-noun",
                        "speaking-group-noun",
                        "medium-noun",
                        "speaking-person-noun",
                        "office-noun",
                        "group-noun",
                        "partitive-noun",
                        "vague-speaker")
                .flatMap(list -> typed(phrase, head, list, names));
    }

    private Optional<Found> typed(Phrase phrase, Token head, String list, List<Found> names) {
        boolean several = head.pos().equals("NNS") || head.pos().equals("NNPS");
        boolean owned = names.stream()
                .anyMatch(name -> phrase.span().overlaps(name.phrase().span()) || governs(phrase, name));
        boolean subject = clauses.role(phrase.sentence(), head.index()) == Role.SUBJECT
                && !clauses.isPassiveSubject(phrase.sentence(), head.index());
        boolean armed = phrase.tokens().stream()
                .anyMatch(token -> lexicon.has("fighter-noun", token)
                        || Lexicon.lemma(token).equals("armed"));
        if (armed && !list.equals("country-noun")) {
            return nominal(phrase, several || !subject ? ActorType.ARMED_GROUP : ActorType.PERSON, "armed");
        }
        return switch (list) {
            case "state-noun" ->
                several
                        ? nominal(subject || owned, phrase, ActorType.GROUP, "governments")
                        : nominal(phrase, ActorType.STATE, "government");
            case "country-noun" ->
                several
                        ? nominal(subject || owned, phrase, ActorType.GROUP, "countries")
                        : nominal(phrase, ActorType.STATE, "country");
            case "town-noun" -> nominal(!several, phrase, ActorType.PLACE, "town");
            case "body-noun" -> nominal(subject || owned, phrase, ActorType.GOVERNMENT_BODY, "body");
            case "family-noun" -> nominal(owned, phrase, ActorType.GROUP, "family");
            case "speaking-group-noun" ->
                several || head.lemma().matches("opposition|crowd|mission|delegation")
                        ? nominal(phrase, ActorType.GROUP, "group")
                        : nominal(phrase, ActorType.PERSON, "person");
            case "medium-noun" -> nominal(subject, phrase, ActorType.GROUP, "medium");
            case "speaking-person-noun", "office-noun" ->
                several
                        ? nominal(subject, phrase, ActorType.GROUP, "people")
                        : nominal(phrase, ActorType.PERSON, "person");
            case "vague-speaker" -> nominal(subject && phrase.size() == 1, phrase, ActorType.GROUP, "vague");
            default -> nominal(subject, phrase, ActorType.GROUP, "people");
        };
    }

    private static boolean governs(Phrase phrase, Found name) {
        return phrase.sentence().tree().governor(name.phrase().head()) == phrase.head();
    }

    private static Optional<Found> nominal(boolean wanted, Phrase phrase, ActorType type, String rule) {
        return wanted ? nominal(phrase, type, rule) : Optional.empty();
    }

    private static Optional<Found> nominal(Phrase phrase, ActorType type, String rule) {
        return Optional.of(new Found(phrase, MentionKind.NOMINAL, Optional.of(type), List.of(), "nominal:" + rule));
    }
}
