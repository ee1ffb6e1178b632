package org.chancery.server.page.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What one part of a long document shows.
 *
 * @param from the first code point of its text
 * @param to the code point after its last one
 * @param claims those whose words begin in it
 */
record Stretch(int from, int to, List<IndexedClaim> claims) {
    static final int MOST_CLAIMS = 150;
    static final int MOST_TEXT = 100_000;

    /** How much text goes with claims that are too many for the place where they all begin. */
    private static final int CROWDED = 2_000;

    Stretch {
        claims = List.copyOf(claims);
    }

    /**
     * Cuts a text between blocks where that can be, so that no part has too many claims or too much text; together the
     * parts hold each claim once, and the whole text.
     *
     * @param claims in the order of the text
     * @param blocks where blocks begin, in their order
     * @return at least one
     */
    static List<Stretch> cut(int length, List<IndexedClaim> claims, List<Integer> blocks) {
        List<Stretch> parts = new ArrayList<>();
        int place = 0;
        int next = 0;
        while (parts.isEmpty() || place < length || next < claims.size()) {
            int end = end(place, next, length, claims, blocks);
            int stop = stop(end, next, claims, end == place || end == length);
            int shown = end == place ? Math.min(length, place + CROWDED) : end;
            parts.add(new Stretch(place, shown, claims.subList(next, stop)));
            place = end;
            next = stop;
        }
        return parts;
    }

    /** Returns which claim is the first of the next part. */
    private static int stop(int end, int next, List<IndexedClaim> claims, boolean anywhere) {
        int stop = next;
        while (stop < claims.size()
                && stop - next < MOST_CLAIMS
                && (anywhere || claims.get(stop).start() < end)) {
            stop++;
        }
        return stop;
    }

    private static int end(int place, int next, int length, List<IndexedClaim> claims, List<Integer> blocks) {
        int end = length;
        if (next + MOST_CLAIMS < claims.size()) {
            end = Math.min(length, before(claims.get(next + MOST_CLAIMS).start(), place, blocks));
        }
        return end - place <= MOST_TEXT ? end : before(place + MOST_TEXT, place, blocks);
    }

    /** Returns the last beginning of a block up to a limit, or the limit itself if there is none beyond the place. */
    private static int before(int limit, int place, List<Integer> blocks) {
        return blocks.stream()
                .filter(start -> start > place && start <= limit)
                .reduce((first, second) -> second)
                .orElse(Math.max(place, limit));
    }
}
