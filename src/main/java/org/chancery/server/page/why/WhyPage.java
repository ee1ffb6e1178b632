package org.chancery.server.page.why;

import org.apache.jena.graph.NodeFactory;
import org.chancery.explain.Explanation;
import org.chancery.server.page.Addresses;

/**
 * What the page of an explanation shows.
 *
 * @param explanation what stands behind something
 */
public record WhyPage(Explanation explanation) {
    /** Returns the address of the page about the thing. */
    public String page(String iri) {
        return Addresses.page(NodeFactory.createURI(iri));
    }
}
