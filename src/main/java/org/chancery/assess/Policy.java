package org.chancery.assess;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.assess.statement.Statement;
import org.chancery.model.Certainty;
import org.chancery.vocab.Bases;

/**
 * The rule that decides from the claims how a proposition stands, and whether a direct tie is drawn.
 *
 * @param name lower-case letters, digits and hyphens
 * @param label its name for people
 * @param description what it asks for, in a sentence
 * @param minimumSources how many independent sources must affirm, at least 1
 * @param rejectingSources how many independent sources reject where nobody affirms, at least 1
 * @param certainties with which a claim counts, at least one
 * @param unnamedSources whether the claims of unnamed sources count
 */
public record Policy(
        String name,
        String label,
        String description,
        int minimumSources,
        int rejectingSources,
        Set<Certainty> certainties,
        boolean unnamedSources) {

    public Policy {
        certainties = new TreeSet<>(certainties);
    }

    Node node() {
        return NodeFactory.createURI(graph());
    }

    /** Returns the IRI of the policy, which is also that of the graph with its assessments if it is not the store's own. */
    public String graph() {
        return Bases.POLICIES + name;
    }

    /** Tells whether the statement counts: it must be made of what is, by the one whose stance it is, surely enough. */
    boolean counts(Statement statement, boolean unnamed) {
        return statement.isFactual() && certainties.contains(statement.certainty()) && (unnamedSources || !unnamed);
    }
}
