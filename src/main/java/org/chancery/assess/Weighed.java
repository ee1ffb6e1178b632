package org.chancery.assess;

import java.util.List;
import org.apache.jena.graph.Node;
import org.chancery.assess.statement.IndependentSources;
import org.chancery.assess.statement.Statement;
import org.chancery.assess.statement.StatementReader;

/**
 * The claims on a proposition under a policy.
 *
 * @param affirming the counted claims that affirm, those of one independent source together
 * @param denying the counted claims that deny, likewise
 * @param documents how many documents hold a claim on it, counted or not
 */
record Weighed(Status status, List<List<Statement>> affirming, List<List<Statement>> denying, int documents) {

    static Weighed of(Node proposition, StatementReader reader, Policy policy) {
        IndependentSources sources = new IndependentSources(reader);
        List<List<Statement>> affirming = sources.of(counted(proposition, true, reader, policy));
        List<List<Statement>> denying = sources.of(counted(proposition, false, reader, policy));
        int documents = (int) reader.held(proposition).stream()
                .filter(each -> !each.reported())
                .map(Statement::document)
                .distinct()
                .count();
        return new Weighed(Status.of(affirming.size(), denying.size(), policy), affirming, denying, documents);
    }

    private static List<Statement> counted(Node proposition, boolean affirms, StatementReader reader, Policy policy) {
        return reader.asserted(proposition).stream()
                .filter(each -> each.affirms() == affirms)
                .filter(each -> policy.counts(each, reader.isUnnamed(each.claimant())))
                .toList();
    }
}
