package org.chancery.collation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Aspect;
import org.chancery.model.Quantity;
import org.chancery.model.Relation;
import org.chancery.model.TimeMention;

/** Matches ties: those of the same type between the same two actors, told in the same words. */
final class RelationMatcher implements Matcher<Relation> {
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "to", "a");

    @Override
    public Optional<Set<Aspect>> compare(Relation one, Relation other) {
        boolean same = one.type() == other.type()
                && Set.of(one.subject(), one.object()).equals(Set.of(other.subject(), other.object()))
                && sameTitle(one.role(), other.role())
                && Matcher.sameWords(one, other);
        return same ? Optional.of(aspects(one, other)) : Optional.empty();
    }

    /** Two offices of one person are two ties; "minister of trade" and "trade minister" are one. */
    private static boolean sameTitle(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        Set<String> shared = words(one.get());
        shared.retainAll(words(other.get()));
        return !shared.isEmpty();
    }

    private static Set<String> words(String title) {
        Set<String> words =
                new HashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        words.removeAll(SMALL);
        return words;
    }

    private static Set<Aspect> aspects(Relation one, Relation other) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        add(aspects, Aspect.POLARITY, one.polarity() != other.polarity());
        add(aspects, Aspect.CLAIMANT, !Matcher.sameVoice(one.voice(), other.voice()));
        add(
                aspects,
                Aspect.DIRECTION,
                !one.type().isSymmetric() && !one.subject().equals(other.subject()));
        add(aspects, Aspect.CERTAINTY, one.certainty() != other.certainty());
        add(aspects, Aspect.TIME, differ(one.time(), other.time()));
        add(aspects, Aspect.QUANTITY, differInAmount(one.amount(), other.amount()));
        return aspects;
    }

    static void add(Set<Aspect> aspects, Aspect aspect, boolean differ) {
        if (differ) {
            aspects.add(aspect);
        }
    }

    /** Tells whether both give a time, and not the same. */
    static boolean differ(Optional<TimeMention> one, Optional<TimeMention> other) {
        return one.isPresent()
                && other.isPresent()
                && !one.get().extent().equals(other.get().extent());
    }

    /** Goods may be named in many ways; money may not. */
    private static boolean differInAmount(Optional<Quantity> one, Optional<Quantity> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        boolean money = one.get().isMoney() || other.get().isMoney();
        return one.get().value().compareTo(other.get().value()) != 0
                || money && !one.get().unit().equals(other.get().unit());
    }

    @Override
    public Relation join(Relation one, Relation other) {
        return new Relation(
                one.subject(),
                one.type(),
                one.object(),
                one.polarity(),
                one.certainty(),
                Matcher.fuller(one.voice(), other.voice()),
                one.time().or(other::time),
                one.amount().or(other::amount),
                one.role().or(other::role),
                one.evidence(),
                one.rule());
    }

    @Override
    public Relation withNumbers(Relation joined, Relation other) {
        return new Relation(
                joined.subject(),
                joined.type(),
                joined.object(),
                joined.polarity(),
                joined.certainty(),
                joined.voice(),
                joined.time(),
                other.amount().or(joined::amount),
                joined.role(),
                joined.evidence(),
                joined.rule());
    }

    @Override
    public Relation withRule(Relation finding, String rule) {
        return finding.withRule(rule);
    }
}
