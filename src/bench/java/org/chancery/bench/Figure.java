package org.chancery.bench;

/**
 * What a benchmark found out about a goal.
 *
 * @param goal its number in {@code docs/performance.md}
 * @param what was measured, such as {@code all contradictions, time against plain claim nodes}
 * @param ratios one a round, or the only one of what does not vary
 * @param bound what the median must keep to
 * @param remark further words, such as absolute times; may be empty
 */
record Figure(int goal, String what, Rounds ratios, Bound bound, String remark) {
    boolean met() {
        return bound.holds(ratios.median());
    }
}
