package org.chancery.server.page.search;

import java.util.Comparator;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Something that was found.
 *
 * @param thing an entity, event or document, or a claim
 * @param kind by its name in an address
 * @param name the name or words by which it was found
 * @param rank 0 if that is just what was looked for, 1 if it begins so, more if it is further away
 * @param score of the text index; 0 if there is none
 * @param documents that speak of the thing
 */
record Hit(Node thing, String kind, String name, int rank, double score, Set<Node> documents) {
    /** The best first. */
    static final Comparator<Hit> BEST = Comparator.comparingInt(Hit::rank)
            .thenComparing(Comparator.comparingDouble(Hit::score).reversed())
            .thenComparing(Hit::name)
            .thenComparing(hit -> hit.thing().toString());

    Hit {
        documents = Set.copyOf(documents);
    }

    boolean isQuotation() {
        return kind.equals(Kinds.QUOTATION);
    }
}
