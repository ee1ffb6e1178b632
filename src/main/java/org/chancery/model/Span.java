package org.chancery.model;

/**
 * A run of characters of one document's text.
 *
 * @param start zero-based code point where it begins
 * @param end code point after its last one; greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** Returns the number of code points in this span. */
    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Returns how many code points lie in both. */
    public int common(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** Returns the share of what lies between the first and the last code point of either that lies in both. */
    public double share(Span other) {
        return (double) common(other) / cover(other).length();
    }

    /** Returns the shortest span that contains both, and whatever lies between them. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Returns the same run in a text in which {@code offset} code points precede this one. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** Orders by start, the longer span first among those that begin together. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
