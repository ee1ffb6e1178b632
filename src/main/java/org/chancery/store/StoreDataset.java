package org.chancery.store;

import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.chancery.model.ChanceryException;

/**
 * The dataset that readers see. It lets only the store's own thread write, and holds readers back for the moment in
 * which the files beneath it are closed and opened again.
 */
final class StoreDataset extends DatasetGraphText {
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);
    private final ReentrantLock door = new ReentrantLock(true);
    private volatile boolean open = true;

    private StoreDataset(DatasetGraphSwitchable container, TextIndexLucene index) {
        super(container, index, new TextDocProducerTriples(index));
    }

    static StoreDataset over(DatasetGraphSwitchable container, TextIndexLucene index) {
        StoreDataset dataset = new StoreDataset(container, index);
        dataset.getContext().set(TextQuery.textIndex, index);
        return dataset;
    }

    @Override
    public void add(Quad quad) {
        add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    /** What the text index does not hold goes past it, since it looks first whether each triple is there already. */
    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        if (TextFields.isIndexed(predicate)) {
            super.add(graph, subject, predicate, object);
        } else {
            getWrapped().add(graph, subject, predicate, object);
        }
    }

    /** Only the thread that holds this lock can begin a write transaction. */
    ReentrantLock door() {
        return door;
    }

    /** Runs the action while no transaction is open. */
    void alone(Runnable action) {
        if (gate.getReadHoldCount() > 0) {
            throw new IllegalStateException("Close the read transaction of this thread first");
        }
        gate.writeLock().lock();
        try {
            action.run();
        } finally {
            gate.writeLock().unlock();
        }
    }

    /** Refuses transactions from now on, or lets them in again. */
    void setOpen(boolean open) {
        this.open = open;
    }

    @Override
    public void begin() {
        begin(ReadWrite.READ);
    }

    @Override
    public void begin(TxnType type) {
        begin(type == TxnType.WRITE ? ReadWrite.WRITE : ReadWrite.READ);
    }

    @Override
    public void begin(ReadWrite mode) {
        if (mode == ReadWrite.WRITE && !door.isHeldByCurrentThread()) {
            throw new UnsupportedOperationException("This dataset can only be read; changes go through the store");
        }
        gate.readLock().lock();
        try {
            beginOpen(mode);
        } catch (RuntimeException | Error failure) {
            gate.readLock().unlock();
            throw failure;
        }
    }

    private void beginOpen(ReadWrite mode) {
        if (!open) {
            throw new ChanceryException("The store is closed; open it again");
        }
        super.begin(mode);
    }

    /** The superclass forgets to say no after a commit that failed. */
    @Override
    public boolean isInTransaction() {
        return gate.getReadHoldCount() > 0;
    }

    @Override
    public boolean promote() {
        return false;
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public void commit() {
        super.commit();
        leave();
    }

    @Override
    public void abort() {
        try {
            super.abort();
        } finally {
            leave();
        }
    }

    /** Does nothing: the store closes what it opened, whoever else has used it. */
    @Override
    public void close() {}

    @Override
    public void end() {
        try {
            super.end();
        } finally {
            leave();
        }
    }

    private void leave() {
        while (gate.getReadHoldCount() > 0) {
            gate.readLock().unlock();
        }
    }
}
