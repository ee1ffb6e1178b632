package org.chancery.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.text.TextIndexDB;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Keeps a store in a folder: the triples in TDB2, the text index in Lucene, both in one transaction. */
final class DiskStorage implements Storage {
    private static final byte[] TEXT_COMPONENT = {2, 4, 6, 10};

    private final StoreFolder folder;
    private final DatasetGraphSwitchable container;
    private final TextIndexLucene index;
    private final StoreDataset dataset;
    private final TextStep text;

    private DiskStorage(StoreFolder folder, DatasetGraphSwitchable container, TextIndexLucene index) {
        this.folder = folder;
        this.container = container;
        this.index = index;
        this.dataset = StoreDataset.over(container, index);
        this.text = new TextStep(dataset, index);
    }

    static DiskStorage open(StoreFolder folder, TextIndexLucene index) {
        Location location = Location.create(folder.triples());
        return new DiskStorage(folder, (DatasetGraphSwitchable) DatabaseMgr.connectDatasetGraph(location), index);
    }

    @Override
    public StoreDataset dataset() {
        return dataset;
    }

    @Override
    public ReentrantLock door() {
        return dataset.door();
    }

    @Override
    public TripleScan scan() {
        return TripleScan.of(dataset.getWrapped());
    }

    @Override
    public long triples() {
        return TripleScan.count(dataset.getWrapped());
    }

    @Override
    public Optional<TextStep> text() {
        return Optional.of(text);
    }

    @Override
    public void mark() {
        folder.mark();
    }

    @Override
    public void unmark() {
        folder.unmark();
    }

    @Override
    public long freeBytes() {
        return folder.freeBytes();
    }

    @Override
    public long usedBytes() {
        return folder.usedBytes();
    }

    @Override
    public void renew() {
        dataset.alone(() -> reopen(current().getLocation()));
        TextRepair.mend(this);
    }

    private DatasetGraphTDB current() {
        return (DatasetGraphTDB) container.get();
    }

    /** The files must be closed for good: an open node file would write its next nodes behind a hole. */
    private void reopen(Location location) {
        DatasetGraphTDB old = current();
        dataset.setOpen(false);
        index.rollback();
        StoreConnection.internalExpel(old.getLocation(), true);
        attach(StoreConnection.connectCreate(location, old.getStoreParams(), old.getReorderTransform())
                .getDatasetGraphTDB());
        dataset.setOpen(true);
    }

    private void attach(DatasetGraphTDB fresh) {
        TransactionCoordinator coordinator = fresh.getTxnSystem().getTxnMgr();
        TextIndexDB component = new TextIndexDB(ComponentId.create(null, TEXT_COMPONENT), index);
        coordinator.modifyConfig(() -> coordinator.addExternal(component));
        container.set(fresh);
    }

    @Override
    public void compact() {
        new CompactCopy(folder, dataset).make();
        dataset.alone(() -> reopen(Location.create(folder.generation())));
        deleteOldGenerations();
    }

    /** Deletes what an interrupted compaction left; answers how many folders there were. */
    int deleteOldGenerations() {
        List<Path> old = folder.oldGenerations();
        old.forEach(StoreFolder::deleteTree);
        return old.size();
    }

    @Override
    public void close() {
        dataset.alone(this::shut);
    }

    private void shut() {
        dataset.setOpen(false);
        try {
            index.close();
        } finally {
            TDBInternal.expel(container, true);
        }
    }
}
