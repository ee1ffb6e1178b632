package org.chancery.store;

/**
 * What a compaction came to.
 *
 * @param before how many bytes the triples took
 * @param after how many they take
 */
public record Compaction(long before, long after) {}
