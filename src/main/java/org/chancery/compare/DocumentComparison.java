package org.chancery.compare;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.rdf.model.Resource;

/**
 * A document that both runs read.
 *
 * @param name of its file
 * @param before the document in the graph of the first run, to be used only while that is read
 * @param after the document in the graph of the second run
 */
public record DocumentComparison(
        String name, Resource before, Resource after, Contents foundBefore, Contents foundAfter, Matching claims) {

    /** Returns the document's IRI. */
    public String iri() {
        return before.getURI();
    }

    public Counts counts(Kind kind) {
        return Counts.of(claims, kind);
    }

    /** Returns the counts of all kinds together. */
    public Counts all() {
        return Arrays.stream(Kind.values()).map(this::counts).reduce(Counts.NONE, Counts::plus);
    }

    /** Returns the readings of the first run, by their IRIs. */
    public List<Resource> runsBefore() {
        return Contents.runs(before);
    }

    /** Returns the readings of the second run, by their IRIs. */
    public List<Resource> runsAfter() {
        return Contents.runs(after);
    }
}
