package org.chancery.store;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.assess.AssessmentUpdate;
import org.chancery.assess.Assessor;

/**
 * What is still to be derived from documents that came in several transactions. The data themselves say that something is owed;
 * here is what it touches. Only who holds the door uses it, within his transaction.
 */
final class OwedAssessments {
    private Optional<AssessmentUpdate> update = Optional.empty();
    private boolean underWay;
    private boolean broken;

    /** Takes what the documents' present claims led to out; call {@link #kept} when their transaction has been committed. */
    void include(DatasetGraph inTransaction, Set<Node> documents) {
        if (Assessor.isAssessed(inTransaction)) {
            update = Optional.of(Assessor.beginLong(inTransaction));
            broken = false;
        } else {
            broken |= underWay;
        }
        underWay = true;
        update.orElseThrow().include(documents);
    }

    void kept() {
        underWay = false;
    }

    /** Derives what is owed, if anything; all anew after a transaction that failed, of which nobody knows what it touched. */
    void settle(DatasetGraph inTransaction) {
        if (!Assessor.isBehind(inTransaction)) {
            return;
        }
        if (broken || underWay || update.isEmpty()) {
            Assessor.rebuild(inTransaction, Assessor.policy(inTransaction));
        } else {
            update.get().finish();
        }
    }

    /** Lets go of what it knows, when nothing is owed. */
    void forget() {
        update = Optional.empty();
        underWay = false;
    }
}
