package org.chancery.resolve;

import java.util.List;
import org.chancery.model.Candidate;
import org.chancery.model.Document;

/** Decides whom each candidate of a document means. Immutable, and safe for use by several threads. */
public final class Resolver {
    private final Gazetteer gazetteer;
    private final NameIndex index;

    private Resolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.index = NameIndex.of(gazetteer);
    }

    public static Resolver of(Gazetteer gazetteer) {
        return new Resolver(gazetteer);
    }

    /**
     * Returns the actors of the document; candidates that mean nobody are left out.
     *
     * @param candidates in order of the text
     */
    public Resolution resolve(Document document, List<Candidate> candidates) {
        return new Casting(gazetteer, index, document, candidates).run();
    }
}
