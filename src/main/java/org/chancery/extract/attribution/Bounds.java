package org.chancery.extract.attribution;

/**
 * The tokens of a sentence among which contents lie: what an "according to" phrase or a trailing "X said" leaves over.
 *
 * @param from first token
 * @param to token after the last
 */
record Bounds(int from, int to) {
    Bounds endingAt(int end) {
        return new Bounds(from, Math.min(to, end));
    }

    Bounds beginningAt(int start) {
        return new Bounds(Math.max(from, start), to);
    }
}
