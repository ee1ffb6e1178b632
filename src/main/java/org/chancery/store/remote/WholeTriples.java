package org.chancery.store.remote;

import java.util.NoSuchElementException;
import org.apache.jena.atlas.iterator.IteratorCloseable;
import org.apache.jena.graph.Triple;
import org.chancery.model.ChanceryException;

/** Triples that come from a server; where they break off, they end in a failure and not as if they were all. */
final class WholeTriples implements IteratorCloseable<Triple> {
    private final IteratorCloseable<Triple> triples;
    private final RemoteAddress address;

    WholeTriples(IteratorCloseable<Triple> triples, RemoteAddress address) {
        this.triples = triples;
        this.address = address;
    }

    @Override
    public boolean hasNext() {
        try {
            return triples.hasNext();
        } catch (ChanceryException known) {
            throw known;
        } catch (RuntimeException broken) {
            throw Trouble.cut(address.query(), broken.getMessage());
        }
    }

    @Override
    public Triple next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return triples.next();
    }

    @Override
    public void close() {
        triples.close();
    }
}
