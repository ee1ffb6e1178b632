package org.chancery.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.assess.Assessor;
import org.chancery.assess.Derivation;
import org.chancery.assess.Policy;

/** What is derived from all claims of a store; each change is one transaction. */
public final class Assessments {
    private final DatasetGraph dataset;
    private final WriteDoor door;

    Assessments(DatasetGraph dataset, WriteDoor door) {
        this.dataset = dataset;
        this.door = door;
    }

    /**
     * Derives everything under the store's own policy if nothing has been derived yet, as in a store of an older program, or not
     * all, as after an ingest that was killed; returns a sentence on the latter.
     */
    Optional<String> ensure() {
        boolean behind = Reads.of(dataset, Assessor::isBehind);
        if (!Reads.of(dataset, Assessor::isAssessed)) {
            rebuild(policy());
        }
        return behind
                ? Optional.of(
                        "Documents were stored and not assessed yet when the ingest broke off; all was assessed anew")
                : Optional.empty();
    }

    /** Returns the store's own policy, whose assessments stand in the default graph. */
    public Policy policy() {
        return Reads.of(dataset, Assessor::policy);
    }

    /** Returns the policies whose assessments stand in named graphs, by name. */
    public List<Policy> others() {
        return Reads.of(dataset, Assessor::others);
    }

    /**
     * Derives everything anew from the claims alone, the policy being the store's own from now on.
     *
     * @throws StoreWriteException when nothing was changed
     */
    public void rebuild(Policy policy) {
        change(inTransaction -> Assessor.rebuild(inTransaction, policy));
    }

    /**
     * Adds the assessments under one more policy in a named graph; documents that come or go renew them too.
     *
     * @throws StoreWriteException when nothing was changed
     */
    public void addBeside(Policy policy) {
        change(inTransaction -> Assessor.addBeside(inTransaction, policy));
    }

    /**
     * Takes the assessments of a named graph out.
     *
     * @throws StoreWriteException when nothing was changed
     */
    public void drop(Policy policy) {
        change(inTransaction -> Assessor.drop(inTransaction, policy));
    }

    /** What is derived, compared with what the claims come to. */
    Derivation compare() {
        return Reads.of(dataset, Derivation::compared);
    }

    void mend(Derivation difference) {
        door.write(
                difference.missing().size(),
                inTransaction -> {
                    difference.mend(inTransaction);
                    return true;
                },
                inTransaction -> false);
    }

    /** Derived data can always be derived again, so that a commit which failed half-way needs no further look. */
    private void change(Consumer<DatasetGraph> action) {
        long claims = Reads.of(dataset, graph -> graph.getDefaultGraph().size());
        door.write(
                claims,
                inTransaction -> {
                    action.accept(inTransaction);
                    return true;
                },
                inTransaction -> false);
    }
}
