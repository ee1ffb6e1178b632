package org.chancery.store;

import java.util.HexFormat;

/** Counts text entries and sums up their names, so that two sets can be compared in any order and little memory. */
final class TextDigest {
    private static final int HEX_DIGITS_OF_A_LONG = 16;

    private long count;
    private long sum;

    void add(String uid) {
        count++;
        sum += HexFormat.fromHexDigitsToLong(uid, 0, HEX_DIGITS_OF_A_LONG);
    }

    long count() {
        return count;
    }

    boolean matches(TextDigest other) {
        return count == other.count && sum == other.sum;
    }
}
