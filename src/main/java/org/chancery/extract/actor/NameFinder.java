package org.chancery.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.rule.WordLists;
import org.chancery.model.ActorType;
import org.chancery.model.Candidate;
import org.chancery.model.Clues;
import org.chancery.model.KnownName;
import org.chancery.model.KnownName.Kind;
import org.chancery.model.MentionKind;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds names: those of reference data first, those that the parser recognises for the rest. */
final class NameFinder {
    private final NameTrie known;
    private final ClauseReader clauses;

    NameFinder(NameTrie known, WordLists words) {
        this.known = known;
        this.clauses = new ClauseReader(words);
    }

    List<Candidate> find(Sentence sentence, int number) {
        List<Candidate> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.tokens().size()) {
            Optional<NameTrie.Hit> hit = known.longest(sentence.tokens(), at);
            int recognised = endOfRecognised(sentence, at);
            if (hit.isPresent() && hit.get().to() >= recognised) {
                Phrase phrase = new Phrase(sentence, number, at, hit.get().to());
                found.add(known(phrase, hit.get().names()));
                at = phrase.to();
            } else if (recognised > at) {
                Phrase phrase = new Phrase(sentence, number, at, recognised);
                found.add(recognised(phrase, sentence.token(at).entity()));
                at = recognised;
            } else {
                at++;
            }
        }
        return found;
    }

    private static int endOfRecognised(Sentence sentence, int from) {
        String entity = sentence.token(from).entity();
        int to = from;
        while (!entity.equals("O")
                && to < sentence.tokens().size()
                && sentence.token(to).entity().equals(entity)) {
            to++;
        }
        return to;
    }

    private Candidate known(Phrase phrase, List<KnownName> names) {
        boolean adjective = names.stream().allMatch(name -> name.kind() == Kind.DEMONYM)
                && !phrase.sentence().token(phrase.to() - 1).pos().equals("NNPS")
                && !phrase.sentence().token(phrase.to() - 1).pos().equals("NNS");
        MentionKind kind = adjective ? MentionKind.ADJECTIVE : MentionKind.NAME;
        Optional<ActorType> type =
                names.stream().map(name -> name.actor().type()).distinct().count() == 1
                        ? Optional.of(names.get(0).actor().type())
                        : Optional.empty();
        return new Candidate(phrase.span(), phrase.text(), kind, type, names, clues(phrase), "gazetteer:name");
    }

    private Candidate recognised(Phrase phrase, String entity) {
        ActorType type =
                switch (entity) {
                    case "PERSON" -> ActorType.PERSON;
                    case "LOCATION" -> ActorType.PLACE;
                    default -> ActorType.ORGANIZATION;
                };
        return new Candidate(
                phrase.span(),
                phrase.text(),
                MentionKind.NAME,
                Optional.of(type),
                List.of(),
                clues(phrase),
                "recogniser:" + type.label());
    }

    private Clues clues(Phrase phrase) {
        int head = phrase.head();
        Token word = phrase.sentence().token(head);
        return new Clues(
                phrase.number(),
                word.lemma(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                clauses.role(phrase.sentence(), head),
                word.pos().endsWith("S") ? Clues.Count.SEVERAL : Clues.Count.ONE,
                clauses.acts(phrase.sentence(), head),
                false,
                false);
    }
}
