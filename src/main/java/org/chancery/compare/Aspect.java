package org.chancery.compare;

import java.util.Locale;
import org.apache.jena.rdf.model.Resource;
import org.chancery.vocab.CYV;

/**
 * The parts of a claim in which two runs can differ, the gravest first. They are more than those of
 * {@link org.chancery.model.Aspect}, and what only one run gives counts too: to lose a date is a loss.
 */
public enum Aspect {
    POLARITY(CYV.inPolarity),
    CLAIMANT(CYV.inClaimant),
    DIRECTION(CYV.inDirection),
    CERTAINTY(CYV.inCertainty),
    MODALITY(CYV.inModality),
    TIME(CYV.inTime),
    QUANTITY(CYV.inQuantity),
    PLACE(CYV.inPlace),
    TITLE(CYV.inTitle);

    private final Resource code;

    Aspect(Resource code) {
        this.code = code;
    }

    /** Returns the value of the code list. */
    public Resource code() {
        return code;
    }

    /** Returns the name in lower case, such as {@code polarity}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
