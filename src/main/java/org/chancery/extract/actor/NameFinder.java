package org.chancery.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.ActorType;
import org.chancery.model.KnownName;
import org.chancery.model.KnownName.Kind;
import org.chancery.model.MentionKind;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds names: those of reference data first, those that the parser recognises for the rest. */
final class NameFinder {
    private final NameTrie known;
    private final NameTyper typer;
    private final Homonyms homonyms;

    NameFinder(NameTrie known, NameTyper typer, Homonyms homonyms) {
        this.known = known;
        this.typer = typer;
        this.homonyms = homonyms;
    }

    List<Found> find(Sentence sentence, int number) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.tokens().size()) {
            Optional<NameTrie.Hit> hit = longest(sentence, at);
            Optional<Phrase> recognised = recognised(sentence, number, at);
            if (hit.isPresent() && !outdone(hit.get(), recognised)) {
                Phrase phrase = new Phrase(sentence, number, at, hit.get().to());
                Optional<Found> other = homonyms.other(phrase, hit.get().names());
                if (isNarrowed(phrase, hit.get())) {
                    found.removeIf(before -> before.phrase().to() == phrase.from());
                } else {
                    other.or(() -> known(phrase, hit.get().names())).ifPresent(found::add);
                }
                at = other.map(longer -> longer.phrase().to()).orElse(phrase.to());
            } else if (recognised.isPresent()) {
                Phrase phrase = recognised.get();
                typer.typed(phrase).ifPresent(found::add);
                hit.ifPresent(inner -> owner(phrase, inner).ifPresent(found::add));
                at = phrase.to();
            } else {
                at++;
            }
        }
        return found;
    }

    /** Returns the longest known name that is not cut out of a longer expression, as "Russian state" in "Russian state news". */
    private Optional<NameTrie.Hit> longest(Sentence sentence, int from) {
        return known.hits(sentence.tokens(), from).stream()
                .filter(hit -> hit.to() - from == 1 || !isCutOut(sentence, hit.to() - 1))
                .filter(hit -> !isInsideLonger(sentence, from, hit))
                .findFirst();
    }

    /** "the West" in "the West Bank" */
    private boolean isInsideLonger(Sentence sentence, int from, NameTrie.Hit hit) {
        return Lexicon.lemma(sentence.token(from)).equals("the")
                && known.hits(sentence.tokens(), from + 1).stream().anyMatch(inner -> inner.to() > hit.to());
    }

    private static boolean isCutOut(Sentence sentence, int last) {
        boolean common = Character.isLowerCase(sentence.token(last).text().charAt(0));
        return common
                && sentence.tree().relation(last).equals("compound")
                && sentence.tree().governor(last) > last;
    }

    /** A longer recognised name wins, but a place is no part of another place's name, unless "of" joins them. */
    private static boolean outdone(NameTrie.Hit hit, Optional<Phrase> recognised) {
        if (recognised.isEmpty() || recognised.get().to() <= hit.to()) {
            return false;
        }
        Sentence sentence = recognised.get().sentence();
        return !sentence.token(hit.to() - 1).entity().equals("LOCATION")
                || sentence.token(hit.to()).text().equals("of");
    }

    private Optional<Phrase> recognised(Sentence sentence, int number, int from) {
        String entity = sentence.token(from).entity();
        int to = from;
        while (!entity.equals("O")
                && to < sentence.tokens().size()
                && sentence.token(to).entity().equals(entity)
                && !(to > from
                        && entity.equals("LOCATION")
                        && !typer.continues(sentence.token(to - 1))
                        && longest(sentence, to).isPresent())) {
            to++;
        }
        return to == from ? Optional.empty() : Optional.of(typer.trimmed(new Phrase(sentence, number, from, to)));
    }

    private Optional<Found> known(Phrase phrase, List<KnownName> names) {
        if (isNumbered(phrase) || !isNameLike(phrase)) {
            return Optional.empty();
        }
        boolean adjective = isPeople(names) && isAdjective(phrase);

        Optional<ActorType> type = Optional.of(names.get(0).actor().type())
                .filter(first -> names.stream().allMatch(name -> name.actor().type() == first));
        MentionKind kind = adjective ? MentionKind.ADJECTIVE : MentionKind.NAME;
        return Optional.of(new Found(phrase, kind, type, names, "gazetteer:name"));
    }

    /** A place with a number behind it, as in "Geneva III", is a meeting, and "US $" a currency. */
    private static boolean isNumbered(Phrase phrase) {
        return phrase.to() < phrase.sentence().tokens().size()
                && phrase.sentence().token(phrase.to()).text().matches("II|III|IV|VI|VII|\\$");
    }

    /** A known name that is also a common word, such as "Turkey" or "US", must look like a name, if its script has capitals. */
    private static boolean isNameLike(Phrase phrase) {
        return phrase.tokens().stream()
                .flatMapToInt(token -> token.text().codePoints())
                .anyMatch(letter -> Character.isLetter(letter) && !Character.isLowerCase(letter));
    }

    /** "Gulf Arab countries", "western European governments" are not all Arab countries or European governments. */
    private boolean isNarrowed(Phrase phrase, NameTrie.Hit hit) {
        if (phrase.size() == 1 || phrase.from() == 0 || !isPeople(hit.names())) {
            return false;
        }
        Token before = phrase.sentence().token(phrase.from() - 1);
        return typer.narrows(before) && phrase.sentence().tree().isUnder(before.index(), phrase.head());
    }

    private static boolean isPeople(List<KnownName> names) {
        return names.stream()
                .allMatch(name -> name.kind() == Kind.DEMONYM || name.actor().type() == ActorType.GROUP);
    }

    private static boolean isAdjective(Phrase phrase) {
        Token last = phrase.sentence().token(phrase.to() - 1);
        String relation = phrase.sentence().tree().relation(last.index());
        boolean modifies = relation.equals("amod") || relation.equals("compound");
        return modifies || last.pos().startsWith("JJ");
    }

    /** The state inside the name of one of its bodies, as in "Russian Foreign Ministry". */
    private Optional<Found> owner(Phrase outer, NameTrie.Hit inner) {
        Phrase phrase = new Phrase(outer.sentence(), outer.number(), outer.from(), inner.to());
        boolean state = inner.names().stream().anyMatch(name -> name.actor().type() == ActorType.STATE);
        return state && inner.to() < outer.to() && typer.isStateBody(outer)
                ? known(phrase, inner.names())
                : Optional.empty();
    }
}
