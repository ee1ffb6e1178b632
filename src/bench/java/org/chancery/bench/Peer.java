package org.chancery.bench;

import java.time.Duration;
import java.util.List;

/** A store that is asked the same questions as ours. */
interface Peer extends AutoCloseable {
    String name();

    /**
     * Reads the answer to its end, every value of it, and returns how many rows there are.
     *
     * @throws UnansweredException if the store cannot read the query, or takes longer
     */
    long count(String query, Duration limit);

    /**
     * Returns the rows as {@link Cell} writes their values.
     *
     * @throws UnansweredException if the store cannot read the query, or takes longer
     */
    List<List<String>> rows(String query, Duration limit);

    @Override
    void close();
}
