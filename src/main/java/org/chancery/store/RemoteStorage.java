package org.chancery.store;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.model.ChanceryException;
import org.chancery.store.remote.RemoteConnection;

/** Keeps a store on a server. */
final class RemoteStorage implements Storage {
    private final RemoteConnection connection;

    RemoteStorage(RemoteConnection connection) {
        this.connection = connection;
    }

    @Override
    public DatasetGraph dataset() {
        return connection.dataset();
    }

    @Override
    public ReentrantLock door() {
        return connection.door();
    }

    /** Whether the files beneath are sound, the server alone can tell; here each triple is read once. */
    @Override
    public TripleScan scan() {
        return new TripleScan(
                triples(),
                connection.unfinished().stream()
                        .map(write -> "There is " + write + ", which is not finished; if nobody is at it any more,"
                                + " 'chancery check --repair' puts it in order")
                        .toList());
    }

    @Override
    public long triples() {
        return Iter.count(dataset().find());
    }

    @Override
    public Optional<TextStep> text() {
        return Optional.empty();
    }

    @Override
    public String version() {
        return "/" + connection.version();
    }

    @Override
    public void mark() {
        connection.claim();
    }

    @Override
    public void unmark() {
        connection.release();
    }

    @Override
    public void settle() {
        connection.settleAll();
    }

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
        connection.settle();
    }

    @Override
    public void compact() {
        throw new ChanceryException(
                "The files of a store on a server are the server's own; compact it with its own means");
    }

    /** What could not be put in order now stays named by its sign. */
    @Override
    public void close() {
        connection.dataset().shut();
    }
}
