package org.chancery.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /**
     * Returns how the rows differ from those of the other store, whatever their order; empty if they do not. SPARQL leaves the order
     * within GROUP_CONCAT open, and stores differ on what it makes of nothing: that is told apart.
     */
    String difference(Trial other) {
        if (rows.size() != other.rows.size()) {
            return rows.size() + " rows instead of " + other.rows.size();
        }
        long differing = differing(rows, other.rows);
        if (differing == 0) {
            return "";
        }
        boolean joined = differing(loose(rows), loose(other.rows)) == 0;
        return differing + " of " + rows.size() + " rows differ"
                + (joined ? ", only in the order of joined words or in empty ones" : "");
    }

    private static long differing(List<List<String>> rows, List<List<String>> others) {
        Map<List<String>, Long> left =
                others.stream().collect(Collectors.groupingBy(row -> row, Collectors.counting()));
        return rows.stream().filter(row -> left.merge(row, -1L, Long::sum) < 0).count();
    }

    private static List<List<String>> loose(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(Trial::loose).toList()).toList();
    }

    private static String loose(String cell) {
        return cell.equals(Cell.EMPTY_TEXT)
                ? ""
                : cell.codePoints().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }
}
