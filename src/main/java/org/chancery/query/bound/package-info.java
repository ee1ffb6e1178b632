/**
 * Queries within bounds of time and memory, whatever they ask.
 *
 * <p>No thread is ever interrupted, since that would close the files of the store under every other reader. So each place where a
 * query can spend time asks its {@link org.chancery.query.bound.Meter}, and each place that keeps rows or makes long values counts
 * them there: rows and paths in {@code BoundedExecutor}, expressions in {@code ExpressionBounds}. What escapes the counting is seen by the
 * {@link org.chancery.query.bound.HeapWatch}.
 */
package org.chancery.query.bound;
