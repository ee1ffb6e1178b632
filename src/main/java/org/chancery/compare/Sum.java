package org.chancery.compare;

import java.util.EnumMap;
import java.util.Map;

/**
 * A whole comparison in numbers.
 *
 * @param documents that both runs hold
 * @param alike those of them in which nothing differs
 * @param counts of their claims, by kind
 * @param onlyBefore documents and claims that the first run alone holds
 * @param onlyAfter documents and claims that the second run alone holds
 */
public record Sum(int documents, int alike, Map<Kind, Counts> counts, Rest onlyBefore, Rest onlyAfter) {
    static final Sum NONE = new Sum(0, 0, Map.of(), new Rest(0, 0), new Rest(0, 0));

    public Sum {
        counts = Map.copyOf(counts);
    }

    /** Documents that were not compared, and their claims. */
    public record Rest(int documents, int claims) {
        private Rest plus(Contents found) {
            return new Rest(documents + 1, claims + found.allClaims());
        }
    }

    Sum plus(DocumentComparison compared) {
        Map<Kind, Counts> sums = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            sums.put(kind, counts(kind).plus(compared.counts(kind)));
        }
        int unchanged = compared.all().alike() ? 1 : 0;
        return new Sum(documents + 1, alike + unchanged, sums, onlyBefore, onlyAfter);
    }

    Sum plus(Unpaired document) {
        return document.before()
                ? new Sum(documents, alike, counts, onlyBefore.plus(document.found()), onlyAfter)
                : new Sum(documents, alike, counts, onlyBefore, onlyAfter.plus(document.found()));
    }

    public Counts counts(Kind kind) {
        return counts.getOrDefault(kind, Counts.NONE);
    }

    /** Returns the counts of all kinds together. */
    public Counts all() {
        return counts.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    /** Tells whether both runs hold the same documents and tell the same of them. */
    public boolean nothingDiffers() {
        return alike == documents && onlyBefore.documents() + onlyAfter.documents() == 0;
    }
}
