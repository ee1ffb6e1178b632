package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.Cast;
import org.chancery.model.ActorType;
import org.chancery.model.Quantity;
import org.chancery.model.Span;
import org.chancery.model.TimeMention;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** Where and when an event took place and how many it befell, as the words around its cue say. */
final class Circumstances {
    private static final Set<ActorType> PLACES = Set.of(ActorType.PLACE, ActorType.STATE);
    private static final Set<ActorType> BODIES = Set.of(ActorType.ORGANIZATION, ActorType.GOVERNMENT_BODY);

    private final Cast cast;
    private final Sentence sentence;
    private final DependencyTree tree;
    private final Set<String> locatives;
    private final Set<String> tollVerbs;
    private final Clauses clauses;
    private final Dates dates;
    private final List<Quantity> quantities;

    Circumstances(
            EventLexicon lexicon, Cast cast, Sentence sentence, List<TimeMention> times, List<Quantity> quantities) {
        this.cast = cast;
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.locatives = lexicon.words("locative");
        this.tollVerbs = lexicon.words("toll-verb");
        this.clauses = new Clauses(sentence, lexicon.words("light-verb"));
        this.dates = new Dates(sentence, clauses, times);
        this.quantities = quantities.stream().filter(one -> isHere(one.words())).toList();
    }

    private boolean isHere(Optional<Span> words) {
        return words.filter(span -> sentence.span().contains(span)).isPresent();
    }

    /** Returns the place that a locative names at the cue, in its clause or in the clause that it shares. */
    Optional<String> place(int cue) {
        Optional<String> found = Optional.empty();
        for (int node = cue; found.isEmpty() && node != DependencyTree.NONE; node = clauses.shared(node)) {
            int clause = clauses.verb(node);
            int here = node;
            found = locative(node, true).or(() -> nested(here)).or(() -> locative(clause, true));
        }
        return found;
    }

    private Optional<String> nested(int cue) {
        return tree.children(cue, "obj", "obl", "nmod", "nsubj").stream()
                .filter(child ->
                        !isLocative(child) || cast.actorAt(sentence, child).isEmpty())
                .map(child -> locative(child, false))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> locative(int node, boolean bodies) {
        return tree.children(node, "obl", "nmod").stream()
                .filter(this::isLocative)
                .map(head -> placeAt(head, bodies))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isLocative(int head) {
        return tree.children(head, "case").stream().anyMatch(i -> locatives.contains(lemma(i)));
    }

    private Optional<String> placeAt(int head, boolean bodies) {
        Optional<String> own = cast.actorAt(sentence, head).filter(actor -> canBePlace(actor, bodies));
        return own.isPresent()
                ? own
                : tree.children(head, "nmod", "appos", "compound").stream()
                        .filter(this::isPartOf)
                        .map(child -> cast.actorAt(sentence, child).filter(actor -> canBePlace(actor, false)))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** "The coast of Peru" lies in Peru, "the border with Peru" does not. */
    private boolean isPartOf(int head) {
        List<Integer> cases = tree.children(head, "case");
        return cases.isEmpty()
                || cases.stream().map(this::lemma).anyMatch(word -> word.equals("of") || word.equals("'s"));
    }

    private boolean canBePlace(String actor, boolean bodies) {
        ActorType type = cast.actor(actor).type();
        return PLACES.contains(type) || (bodies && BODIES.contains(type));
    }

    /** Returns when it took place, each occasion in order of the text; none if the text does not say. */
    List<TimeMention> dates(int cue) {
        return dates.of(cue);
    }

    /** Returns the numbers of people and goods under the cue, in order of the text. */
    List<Quantity> counts(int cue) {
        List<Quantity> found = new ArrayList<>();
        List<Integer> tellers = tollTellers(cue);
        for (Quantity quantity : quantities) {
            boolean known = found.stream().anyMatch(one -> one.unit().equals(quantity.unit()));
            if (!quantity.isMoney() && !known && tellers.stream().anyMatch(verb -> isGoverned(head(quantity), verb))) {
                found.add(quantity);
            }
        }
        return found;
    }

    /** Returns the cue and the verbs that tell its toll: "12 died when Peru attacked", "a raid in which 12 died". */
    private List<Integer> tollTellers(int cue) {
        List<Integer> found = new ArrayList<>(List.of(cue));
        int governor = tree.governor(cue);
        boolean toll = governor != DependencyTree.NONE && tree.isRelated(cue, "advcl") && isToll(governor);
        if (toll
                && tree.children(cue, "mark", "advmod").stream()
                        .map(this::lemma)
                        .anyMatch(word -> word.matches("when|as"))) {
            found.add(governor);
        }
        tree.children(cue, "acl:relcl", "advcl", "conj").stream()
                .filter(this::isToll)
                .forEach(found::add);
        return found;
    }

    private boolean isToll(int verb) {
        return sentence.token(verb).isVerb() && tollVerbs.contains(lemma(verb));
    }

    private int head(Quantity quantity) {
        return sentence.head(quantity.words().orElseThrow());
    }

    private boolean isGoverned(int number, int cue) {
        int node = number;
        while (node != cue
                && node != DependencyTree.NONE
                && (node == number || !sentence.token(node).isVerb())) {
            node = tree.governor(node);
        }
        return node == cue;
    }

    private String lemma(int index) {
        return sentence.token(index).lemma().toLowerCase(Locale.ROOT);
    }
}
