package org.chancery.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of asking a store for the first time.
 *
 * @param rows that it answered; none if it did not
 * @param trouble why it did not answer; empty if it did
 * @param seconds that it took
 */
record Trial(Peer peer, List<List<String>> rows, String trouble, double seconds) {
    static Trial of(Peer peer, String query, Duration limit) {
        long start = System.nanoTime();
        List<List<String>> rows = new ArrayList<>();
        String trouble = "";
        try {
            rows.addAll(peer.rows(query, limit));
        } catch (UnansweredException e) {
            trouble = e.getMessage();
        }
        return new Trial(peer, rows, trouble, (System.nanoTime() - start) / 1e9);
    }

    boolean answered() {
        return trouble.isEmpty();
    }

    /** Returns how the rows differ from those of the other store, whatever their order; empty if they do not. */
    String difference(Trial other) {
        if (rows.size() != other.rows.size()) {
            return rows.size() + " rows instead of " + other.rows.size();
        }
        List<List<String>> others = new ArrayList<>(other.rows);
        long more = rows.stream().filter(row -> !others.remove(row)).count();
        return more == 0 ? "" : more + " of " + rows.size() + " rows differ";
    }
}
