package org.chancery.server.page;

import java.util.function.IntFunction;

/**
 * Where one part of a long list stands among the others.
 *
 * @param part which it is, from 1
 * @param parts how many there are; at least 1
 * @param earlier address of the part before it; empty if it is the first
 * @param later address of the part after it; empty if it is the last
 */
public record Pager(int part, int parts, String earlier, String later) {
    /**
     * Returns the way from a part to its neighbours.
     *
     * @param address of a part by its number
     */
    public static Pager of(int part, int parts, IntFunction<String> address) {
        return new Pager(
                part,
                parts,
                part > 1 ? address.apply(Math.min(part - 1, parts)) : "",
                part < parts ? address.apply(part + 1) : "");
    }

    /** Returns how many parts of a size it takes; at least 1. */
    public static int parts(int total, int size) {
        return Math.max(1, (total + size - 1) / size);
    }
}
