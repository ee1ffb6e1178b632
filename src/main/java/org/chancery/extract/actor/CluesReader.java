package org.chancery.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.model.ActorType;
import org.chancery.model.Clues;
import org.chancery.model.Clues.Place;
import org.chancery.model.MentionKind;
import org.chancery.model.Span;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Reads what the sentence around an expression tells about whom it may mean. */
final class CluesReader {
    private static final Set<String> DEPRIVING =
            Set.of("rob", "deprive", "strip", "relieve", "cheat", "rid", "drain", "divest");

    private final ClauseReader clauses;
    private final TitleReader titles;
    private final GenderReader genders;
    private final Counting counting;

    CluesReader(Lexicon lexicon) {
        clauses = new ClauseReader(lexicon);
        titles = new TitleReader(lexicon);
        genders = new GenderReader(lexicon);
        counting = new Counting(lexicon);
    }

    /** @param all what was found in the same sentence */
    Clues read(Found found, List<Found> all, boolean quoted) {
        Phrase phrase = found.phrase();
        int head = phrase.head();
        Optional<Phrase> titled =
                found.isPerson() && found.kind() == MentionKind.NAME ? titles.titled(phrase) : Optional.empty();
        return new Clues(
                phrase.number(),
                Lexicon.lemma(phrase.sentence().token(head)),
                words(found, all),
                titled.map(whole -> titles.title(whole, phrase, all)),
                titled.map(Phrase::span).or(() -> counting(found)),
                owner(found, titled.orElse(phrase), all),
                same(found, all),
                genders.of(found, titled),
                place(found, quoted));
    }

    /** "Dozens of rebels", of which the expression is the last word. */
    private Optional<Span> counting(Found found) {
        Sentence sentence = found.phrase().sentence();
        int carrier = counting.carrier(sentence, found.phrase().head());
        return found.kind() == MentionKind.NOMINAL && carrier < found.phrase().from()
                ? Optional.of(
                        sentence.token(carrier).span().cover(found.phrase().span()))
                : Optional.empty();
    }

    private static List<String> words(Found found, List<Found> all) {
        return found.phrase().tokens().stream()
                .filter(token -> token.isNoun()
                        || token.pos().startsWith("JJ")
                        || token.pos().startsWith("VB"))
                .filter(token -> named(found, all, token.index()).isEmpty())
                .map(Lexicon::lemma)
                .toList();
    }

    private static Optional<Found> named(Found found, List<Found> all, int token) {
        return all.stream()
                .filter(other -> !other.equals(found) && other.kind() != MentionKind.NOMINAL)
                .filter(other -> other.covers(token))
                .findFirst();
    }

    private Optional<Span> owner(Found found, Phrase whole, List<Found> all) {
        Sentence sentence = whole.sentence();
        int head = whole.head();
        Stream<Integer> inside = IntStream.range(whole.from(), whole.to()).boxed();
        Stream<Integer> possessor = sentence.tree().children(head, "nmod:poss", "nmod").stream();
        return Stream.of(inside, possessor, nationality(found, sentence, head))
                .flatMap(tokens -> tokens)
                .flatMap(token -> all.stream()
                        .filter(other -> !other.equals(found) && other.covers(token) && isOwner(found, other)))
                .map(other -> other.phrase().span())
                .findFirst();
    }

    /** "Nigerian" in "the Nigerian Senate" */
    private static Stream<Integer> nationality(Found found, Sentence sentence, int head) {
        boolean body = found.kind() == MentionKind.NAME && !found.isPerson();
        return body ? sentence.tree().children(head, "amod").stream() : Stream.empty();
    }

    private static boolean isOwner(Found found, Found other) {
        return other.kind() != MentionKind.NOMINAL
                && !other.phrase().span().contains(found.phrase().span());
    }

    private static Optional<Span> same(Found found, List<Found> all) {
        Phrase phrase = found.phrase();
        DependencyTree tree = phrase.sentence().tree();
        int head = phrase.head();
        Stream<Integer> governor =
                tree.isRelated(head, "appos") ? Stream.of(tree.governor(head)) : Stream.<Integer>empty();
        Stream<Integer> tokens = Stream.concat(governor, tree.children(head, "appos").stream());
        if (found.type().equals(Optional.of(ActorType.PLACE))) {
            tokens = Stream.concat(tokens, tree.children(head, "nmod").stream().filter(child -> child > head));
        }
        if (found.kind() == MentionKind.NOMINAL) {
            tokens = Stream.of(tokens, Neighbour.of(found, all).stream(), Aliases.of(phrase.sentence(), head))
                    .flatMap(stream -> stream);
        }
        if (phrase.sentence().token(head).pos().equals("WP$") || isBound(phrase.sentence(), head)) {
            return antecedent(phrase.sentence(), head, all);
        }
        tokens = Stream.concat(deprived(phrase.sentence(), head), tokens);
        Stream<Integer> bracketed = isBracketed(phrase) ? Stream.of(phrase.from() - 2) : Stream.empty();
        return Stream.concat(bracketed, tokens)
                .flatMap(token -> all.stream().filter(other -> !other.equals(found) && other.covers(token)))
                .filter(other -> other.kind() == MentionKind.NAME)
                .map(other -> other.phrase().span())
                .findFirst();
    }

    /** "To rob Peru of its ally": the ally was Peru's. */
    private static Stream<Integer> deprived(Sentence sentence, int pronoun) {
        DependencyTree tree = sentence.tree();
        int thing = tree.governor(pronoun);
        boolean owned = sentence.token(pronoun).pos().equals("PRP$")
                && tree.children(thing, "case").stream()
                        .anyMatch(mark -> sentence.token(mark).lemma().equals("of"));
        int governor = owned ? tree.governor(thing) : DependencyTree.NONE;
        if (governor == DependencyTree.NONE) {
            return Stream.empty();
        }
        return deprives(sentence, governor)
                ? tree.children(governor, "obj").stream()
                : Stream.of(governor).filter(whose -> deprives(sentence, tree.governor(whose)));
    }

    private static boolean deprives(Sentence sentence, int verb) {
        return verb != DependencyTree.NONE
                && DEPRIVING.contains(sentence.token(verb).lemma());
    }

    /** "Peru, which lost its fleet": what belongs to it belongs to the one of whom the clause tells. */
    private static boolean isBound(Sentence sentence, int pronoun) {
        DependencyTree tree = sentence.tree();
        if (!sentence.token(pronoun).pos().equals("PRP$")) {
            return false;
        }
        int verb = tree.governor(pronoun);
        while (verb != DependencyTree.NONE
                && (!sentence.token(verb).isVerb() || tree.isRelated(verb, "conj"))
                && tree.child(verb, "nsubj").isEmpty()) {
            verb = tree.governor(verb);
        }
        boolean loose = verb != DependencyTree.NONE && isRelative(sentence, verb);
        return loose
                || verb != DependencyTree.NONE
                        && tree.isRelated(verb, "acl:relcl")
                        && tree.children(verb, "nsubj").stream().anyMatch(subject -> isRelative(sentence, subject));
    }

    private static boolean isRelative(Sentence sentence, int token) {
        return sentence.token(token).pos().matches("WP|WDT");
    }

    /** "Peru, whose troops fought": what the relative clause tells of. */
    private static Optional<Span> antecedent(Sentence sentence, int pronoun, List<Found> all) {
        DependencyTree tree = sentence.tree();
        int clause = tree.governor(pronoun);
        while (clause != DependencyTree.NONE && !tree.isRelated(clause, "acl:relcl")) {
            clause = tree.governor(clause);
        }
        boolean loose = clause != DependencyTree.NONE && isRelative(sentence, clause);
        int behind = loose && sentence.token(clause - 1).text().equals(",") ? clause - 2 : clause - 1;
        int noun = clause == DependencyTree.NONE ? clause : loose ? behind : tree.governor(clause);
        return all.stream()
                .filter(found ->
                        noun >= 0 && found.covers(noun) && found.phrase().to() <= pronoun)
                .map(found -> found.phrase().span())
                .findFirst();
    }

    private static boolean isBracketed(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        return phrase.from() > 1
                && phrase.to() < sentence.tokens().size()
                && sentence.token(phrase.from() - 1).text().matches("\\(|-LRB-")
                && sentence.token(phrase.to()).text().matches("\\)|-RRB-");
    }

    private Place place(Found found, boolean quoted) {
        Phrase phrase = found.phrase();
        Sentence sentence = phrase.sentence();
        int head = phrase.head();
        Token word = sentence.token(head);
        int count = found.reason().endsWith("parties") ? PartyPhrase.count(sentence, head) : 0;
        boolean several = count > 0 || word.pos().equals("NNS") || word.pos().equals("NNPS");
        int carrier = found.kind() == MentionKind.NOMINAL ? counting.carrier(sentence, head) : head;
        boolean undergoes = found.kind() == MentionKind.NOMINAL && clauses.isPassiveSubject(sentence, carrier);
        return new Place(
                clauses.role(sentence, carrier),
                clauses.acts(sentence, carrier) && !undergoes,
                several,
                isDefinite(phrase),
                quoted,
                count,
                verb(sentence, carrier));
    }

    private static int verb(Sentence sentence, int head) {
        DependencyTree tree = sentence.tree();
        int word = head;
        while (tree.isRelated(word, "conj") || tree.isRelated(word, "appos")) {
            word = tree.governor(word);
        }
        int governor = tree.governor(word);
        return governor == DependencyTree.NONE
                ? -1
                : sentence.token(governor).span().start();
    }

    private static boolean isDefinite(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        boolean owned = sentence.tree().child(phrase.head(), "nmod:poss").isPresent();
        return owned
                || sentence.tree().children(phrase.head(), "det").stream()
                        .anyMatch(token -> sentence.token(token).text().matches("(?i)the|this|that|these|those"));
    }
}
