package org.chancery.compare;

import java.util.List;
import org.apache.jena.rdf.model.Resource;

/**
 * A document that one run alone holds, and whose claims are therefore neither added nor lost.
 *
 * @param before whether the first run holds it, else the second
 * @param name of its file
 * @param document in the graph of its run, to be used only while that is read
 * @param otherText whether the other run holds another text under this name
 */
public record Unpaired(boolean before, String name, Resource document, Contents found, boolean otherText) {
    /** Returns its readings, by their IRIs. */
    public List<Resource> runs() {
        return Contents.runs(document);
    }
}
