package org.chancery.server.page.why;

import org.apache.jena.graph.NodeFactory;
import org.chancery.explain.Explanation;
import org.chancery.server.page.Addresses;

/**
 * What the page of an explanation shows.
 *
 * @param explanation what stands behind something
 * @param data address of the same for programs, without ending; empty if there is none
 */
public record WhyPage(Explanation explanation, String data) {
    /** Returns the address of the page about the thing. */
    public String page(String iri) {
        return Addresses.page(NodeFactory.createURI(iri));
    }
}
