package org.chancery.query.bound;

/** A text that asks the meter for each character that is looked at, so that a pattern that would search it for years ends. */
record BoundedText(CharSequence text, Meter meter) implements CharSequence {
    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        meter.tick();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BoundedText(text.subSequence(start, end), meter);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
