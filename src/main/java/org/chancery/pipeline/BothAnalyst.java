package org.chancery.pipeline;

import java.util.function.Consumer;
import org.chancery.collation.Collation;
import org.chancery.model.Digest;
import org.chancery.model.Document;
import org.chancery.model.Reading;

/** Lets two readers read each document and collates what they find; if one of them fails, so does the whole. */
public final class BothAnalyst implements Analyst {
    private final Analyst first;
    private final Analyst second;
    private final Consumer<Reading> collated;

    /**
     * @param first whose wording holds where both find the same
     * @param second slower and dearer, or likelier to fail: it is asked first
     * @param collated is given each reading; may be called by several threads at a time
     */
    public BothAnalyst(Analyst first, Analyst second, Consumer<Reading> collated) {
        this.first = first;
        this.second = second;
        this.collated = collated;
    }

    @Override
    public String digest(Document document) {
        return digest(first.digest(document), second.digest(document));
    }

    @Override
    public Reading read(Document document) {
        Reading other = second.read(document);
        Reading one = first.read(document);
        Reading reading = Collation.of(one, other, digest(one.digest(), other.digest()));
        collated.accept(reading);
        return reading;
    }

    private static String digest(String one, String other) {
        return Digest.of(64, one, other, Version.current());
    }
}
