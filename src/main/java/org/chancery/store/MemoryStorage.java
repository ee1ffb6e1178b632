package org.chancery.store;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Keeps a store for as long as the process lives. */
final class MemoryStorage implements Storage {
    private final StoreDataset dataset;
    private final TextStep text;

    MemoryStorage() {
        TextIndexLucene index = new SearchedText(new ByteBuffersDirectory(), TextFields.configuration());
        dataset = StoreDataset.over((DatasetGraphSwitchable) DatabaseMgr.createDatasetGraph(), index);
        text = new TextStep(dataset, index);
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
    public void mark() {}

    @Override
    public void unmark() {}

    @Override
    public long freeBytes() {
        return Long.MAX_VALUE;
    }

    @Override
    public long usedBytes() {
        return 0;
    }

    @Override
    public void renew() {
        throw new UnsupportedOperationException("What is kept in memory only cannot be opened again");
    }

    @Override
    public void compact() {}

    @Override
    public void close() {
        dataset.alone(() -> dataset.setOpen(false));
    }
}
