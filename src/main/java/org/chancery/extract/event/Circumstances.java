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
    private static final Set<String> LOCATIVES =
            Set.of("in", "at", "near", "inside", "outside", "within", "across", "throughout", "around");
    private static final Set<ActorType> PLACES =
            Set.of(ActorType.PLACE, ActorType.STATE, ActorType.ORGANIZATION, ActorType.GOVERNMENT_BODY);
    private static final int FAR = 99;

    private final Cast cast;
    private final Sentence sentence;
    private final DependencyTree tree;
    private final List<TimeMention> times;
    private final List<Quantity> quantities;

    Circumstances(Cast cast, Sentence sentence, List<TimeMention> times, List<Quantity> quantities) {
        this.cast = cast;
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.times = times.stream().filter(time -> isHere(time.words())).toList();
        this.quantities = quantities.stream().filter(one -> isHere(one.words())).toList();
    }

    private boolean isHere(Optional<Span> words) {
        return words.filter(span -> sentence.span().contains(span)).isPresent();
    }

    /** Returns the place that a locative at the cue or in its clause names. */
    Optional<String> place(int cue) {
        Optional<String> own = locatives(cue).or(() -> nestedLocatives(cue));
        int clause = clause(cue);
        return own.isPresent() || clause == cue ? own : locatives(clause);
    }

    private Optional<String> nestedLocatives(int cue) {
        return tree.children(cue, "obj", "obl", "nmod", "nsubj:pass").stream()
                .filter(child ->
                        !isLocative(child) || cast.actorAt(sentence, child).isEmpty())
                .map(this::locatives)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> locatives(int node) {
        return tree.children(node, "obl", "nmod").stream()
                .filter(this::isLocative)
                .map(this::placeAt)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isLocative(int head) {
        return tree.children(head, "case").stream().anyMatch(i -> LOCATIVES.contains(lemma(i)));
    }

    private Optional<String> placeAt(int head) {
        Optional<String> own = cast.actorAt(sentence, head).filter(this::canBePlace);
        return own.isPresent()
                ? own
                : tree.children(head, "nmod", "appos", "compound").stream()
                        .map(child -> cast.actorAt(sentence, child).filter(this::canBePlace))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private boolean canBePlace(String actor) {
        return PLACES.contains(cast.actor(actor).type());
    }

    /** Returns the verb of the clause in which the cue is an argument, or the cue. */
    private int clause(int cue) {
        int node = cue;
        while (!sentence.token(node).isVerb() && tree.governor(node) != DependencyTree.NONE) {
            node = tree.governor(node);
        }
        return node;
    }

    /** Returns the time that the cue governs, or failing that the one of its clause, the nearest first. */
    Optional<TimeMention> date(int cue) {
        TimeMention best = null;
        int least = FAR;
        for (TimeMention time : times) {
            int distance = distance(sentence.head(time.words().orElseThrow()), cue);
            if (distance < least) {
                least = distance;
                best = time;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns the arcs from the time up to the cue or its clause; {@link #FAR} if another verb lies between. */
    private int distance(int time, int cue) {
        int clause = clause(cue);
        int steps = 0;
        for (int node = time; node != DependencyTree.NONE; node = tree.governor(node)) {
            if (node == cue) {
                return steps;
            }
            if (node == clause) {
                return sentence.token(cue).isNoun() && isArgument(cue, clause) ? steps + 10 : FAR;
            }
            if (sentence.token(node).isVerb() && node != time) {
                return FAR;
            }
            steps++;
        }
        return FAR;
    }

    private boolean isArgument(int cue, int clause) {
        int node = cue;
        while (tree.governor(node) != clause && tree.isRelated(node, "nmod")) {
            node = tree.governor(node);
        }
        return tree.governor(node) == clause && !tree.isRelated(node, "nmod:poss");
    }

    /** Returns the numbers of people and goods under the cue, in order of the text. */
    List<Quantity> counts(int cue) {
        List<Quantity> found = new ArrayList<>();
        for (Quantity quantity : quantities) {
            boolean known = found.stream().anyMatch(one -> one.unit().equals(quantity.unit()));
            if (!quantity.isMoney()
                    && !known
                    && isGoverned(sentence.head(quantity.words().orElseThrow()), cue)) {
                found.add(quantity);
            }
        }
        return found;
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
