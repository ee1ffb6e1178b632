package org.chancery.collation;

import java.util.Optional;
import java.util.Set;
import org.chancery.model.Aspect;
import org.chancery.model.Claimed;
import org.chancery.model.Span;
import org.chancery.model.Voice;

/** Tells of two findings of one kind, by different readers, whether they speak of the same. */
interface Matcher<T extends Claimed> {
    /** Returns in what they differ; empty if in nothing, absent if they speak of different things or rest on different words. */
    Optional<Set<Aspect>> compare(T one, T other);

    /** Returns the first, with what only the other one gives besides; the two differ in nothing but numbers. */
    T join(T one, T other);

    /** Returns the joined finding with the numbers of the other one where it gives any. */
    T withNumbers(T joined, T other);

    T withRule(T finding, String rule);

    /** Tells whether at least half of the shorter evidence lies in the longer one. */
    static boolean sameWords(Claimed one, Claimed other) {
        Span mine = one.evidence();
        Span theirs = other.evidence();
        return 2 * mine.common(theirs) >= Math.min(mine.length(), theirs.length());
    }

    /** Tells whether the same one says it, passed on by the same people as far as both tell by whom. */
    static boolean sameVoice(Voice one, Voice other) {
        return one.holder().equals(other.holder())
                && (one.via().isEmpty() || other.via().isEmpty() || one.via().equals(other.via()));
    }

    static Voice fuller(Voice one, Voice other) {
        return one.via().isEmpty() ? other : one;
    }
}
