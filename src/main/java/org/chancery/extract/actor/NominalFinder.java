package org.chancery.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.MentionKind;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds nominal groups that may be actors: "opposition groups", "Syrian forces", "one British official", "the country". */
final class NominalFinder {
    private final Lexicon lexicon;
    private final NominalTyper typer;
    private final Counting counting;

    NominalFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.typer = new NominalTyper(lexicon);
        this.counting = new Counting(lexicon);
    }

    /** @param names what was found in the sentence already */
    List<Found> find(Sentence sentence, int number, List<Found> names) {
        List<Found> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (isHead(sentence, token) && isFree(sentence, token, names)) {
                Phrase phrase = phrase(sentence, number, token.index(), names);
                typer.type(phrase, token.index(), names)
                        .map(type -> new Found(
                                phrase,
                                MentionKind.NOMINAL,
                                Optional.of(type.actor()),
                                List.of(),
                                "nominal:" + type.rule()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isHead(Sentence sentence, Token token) {
        DependencyTree tree = sentence.tree();
        boolean noun = token.isNoun() || token.pos().equals("DT") || token.pos().startsWith("JJ");
        boolean attribute = tree.relation(token.index()).equals("compound");
        boolean one = token.text().equalsIgnoreCase("one")
                && counted(sentence, token.index()).isPresent();
        boolean head = noun || one || PartyPhrase.isBare(sentence, token);
        return head && !attribute && tree.child(token.index(), "cop").isEmpty();
    }

    /** Neither part of a name, nor under "every" or "no", nor a mere count of somebody who is named. */
    private boolean isFree(Sentence sentence, Token token, List<Found> names) {
        DependencyTree tree = sentence.tree();
        boolean named = names.stream().anyMatch(name -> name.covers(token.index()));
        boolean general = tree.children(token.index(), "det").stream()
                .map(sentence::token)
                .anyMatch(word -> word.text().matches("(?i)every|each|no|any|which|what|either"));
        boolean counts = lexicon.has("count-noun", token)
                && counted(sentence, token.index())
                        .filter(index -> !sentence.token(index).isNoun()
                                || names.stream().anyMatch(name -> name.covers(index)))
                        .isPresent();
        return !named
                && !general
                && !counts
                && counting.counted(sentence, token.index()).isEmpty();
    }

    /** The noun with all that stands before it, and behind a counting word what it counts. */
    private Phrase phrase(Sentence sentence, int number, int head, List<Found> names) {
        int from = head;
        for (int child : sentence.tree().children(head, "amod", "compound", "nummod", "nmod:poss")) {
            for (int token : sentence.tree().subtree(child)) {
                from = Math.min(from, token);
            }
        }
        from = afterNamed(sentence, from, head, names);
        from = fromOwner(sentence, withoutDeterminer(sentence, from, head), head, names);
        return new Phrase(sentence, number, from, end(sentence, from, head, names));
    }

    private int end(Sentence sentence, int from, int head, List<Found> names) {
        Token noun = sentence.token(head);
        if (lexicon.has("partitive-noun", noun) || lexicon.has("count-noun", noun)) {
            return counted(sentence, head).map(index -> endOfName(names, index)).orElse(head + 1);
        }
        Optional<Integer> owner = owned(sentence, head, names);
        if (owner.isPresent()
                && lexicon.firstOf(noun, "speaking-group-noun", "speaking-person-noun", "office-noun", "group-noun")
                        .isPresent()) {
            return owner.get();
        }
        boolean bare = from == head && lexicon.has("fighter-noun", noun);
        return bare ? placed(sentence, head, names).orElse(head + 1) : head + 1;
    }

    private static int withoutDeterminer(Sentence sentence, int from, int head) {
        int first = from;
        while (first < head
                && sentence.token(first).pos().matches("DT|PDT|``|''|,|:|RB|WP\\$" + (first + 1 < head ? "|CD" : ""))) {
            first++;
        }
        for (int i = first; i < head; i++) {
            first = sentence.token(i).text().matches("(?i)an?|the") ? i + 1 : first;
        }
        return first;
    }

    /** Adjectives before an owner, as in "two senior British officials", are no part of what a group is called. */
    private static int fromOwner(Sentence sentence, int from, int head, List<Found> names) {
        int owner = from;
        while (owner < head && sentence.token(owner).pos().matches("JJ.*|CD|RB") && !isNamed(names, owner)) {
            owner++;
        }
        return isNamed(names, owner) ? owner : from;
    }

    private static int endOfName(List<Found> names, int token) {
        return names.stream()
                .filter(name -> name.covers(token))
                .map(name -> name.phrase().to())
                .findFirst()
                .orElse(token + 1);
    }

    /** In "U.S. and Russian negotiators" the first owner is a name of its own. */
    private static int afterNamed(Sentence sentence, int from, int head, List<Found> names) {
        int first = from;
        for (int i = from + 1; i < head; i++) {
            int before = i - 1;
            boolean noun = names.stream().anyMatch(name -> name.kind() == MentionKind.NAME && name.covers(before));
            if (noun && sentence.token(i).text().matches("and|or")) {
                first = i + 1;
            }
        }
        return first;
    }

    private static boolean isNamed(List<Found> names, int token) {
        return names.stream().anyMatch(name -> name.phrase().from() == token);
    }

    private static Optional<Integer> counted(Sentence sentence, int head) {
        return Counting.of(sentence, head).findFirst();
    }

    /** "supporters of the former president", "the president of Armenia" */
    private static Optional<Integer> owned(Sentence sentence, int head, List<Found> names) {
        return sentence.tree().children(head, "nmod").stream()
                .filter(owner -> owner > head
                        && ClauseReader.preposition(sentence, owner).equals("of"))
                .filter(owner -> names.stream().anyMatch(name -> name.covers(owner)))
                .flatMap(owner -> names.stream().filter(name -> name.covers(owner)))
                .map(name -> name.phrase().to())
                .findFirst();
    }

    /** "militants in the North Caucasus" */
    private static Optional<Integer> placed(Sentence sentence, int head, List<Found> names) {
        return sentence.tree().children(head, "nmod").stream()
                .filter(place -> ClauseReader.preposition(sentence, place).matches("in|from|of"))
                .flatMap(place -> names.stream().filter(name -> name.covers(place)))
                .map(name -> name.phrase().to())
                .findFirst();
    }
}
