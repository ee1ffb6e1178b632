package org.chancery.extract.stance;

import java.util.Objects;
import org.chancery.model.Certainty;
import org.chancery.model.Polarity;
import org.chancery.model.Realis;

/** How the text commits to what a word tells. */
public record Stance(Polarity polarity, Certainty certainty, Realis realis) {
    /** What is told without any sign to the contrary. */
    public static final Stance PLAIN = new Stance(Polarity.ASSERTED, Certainty.CERTAIN, Realis.ACTUAL);

    static final Stance NEGATED = new Stance(Polarity.DENIED, Certainty.CERTAIN, Realis.ACTUAL);
    static final Stance PROBABLE = new Stance(Polarity.ASSERTED, Certainty.PROBABLE, Realis.ACTUAL);
    static final Stance POSSIBLE = new Stance(Polarity.ASSERTED, Certainty.POSSIBLE, Realis.ACTUAL);
    static final Stance PLANNED = new Stance(Polarity.ASSERTED, Certainty.CERTAIN, Realis.PLANNED);
    static final Stance HYPOTHETICAL = new Stance(Polarity.ASSERTED, Certainty.CERTAIN, Realis.HYPOTHETICAL);
    static final Stance CONJECTURE = new Stance(Polarity.ASSERTED, Certainty.POSSIBLE, Realis.HYPOTHETICAL);
    static final Stance EXPECTED = new Stance(Polarity.ASSERTED, Certainty.PROBABLE, Realis.PLANNED);
    static final Stance PREDICTED = new Stance(Polarity.ASSERTED, Certainty.PROBABLE, Realis.HYPOTHETICAL);

    public Stance {
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(realis, "realis");
    }

    /** Returns both together: two denials cancel out, the weaker certainty and the remoter realis win. */
    Stance and(Stance other) {
        Polarity both = other.polarity == Polarity.DENIED ? polarity.opposite() : polarity;
        Realis remoter = realis.compareTo(other.realis) >= 0 ? realis : other.realis;
        return new Stance(both, certainty.weaker(other.certainty), remoter);
    }

    /** Returns both together where one denial may be said twice, as in "neither … nor". */
    Stance alongside(Stance other) {
        boolean twice = polarity == Polarity.DENIED && other.polarity == Polarity.DENIED;
        return twice ? and(new Stance(Polarity.ASSERTED, other.certainty, other.realis)) : and(other);
    }

    /** Returns the same with a realis that agrees with the polarity: what is denied and not merely supposed is denied. */
    Stance settled() {
        boolean denied = polarity == Polarity.DENIED && realis != Realis.HYPOTHETICAL;
        return denied ? new Stance(polarity, certainty, Realis.DENIED) : this;
    }
}
