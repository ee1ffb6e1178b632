package org.chancery.document;

import org.chancery.model.Deadline;

/**
 * A text that asks the time while it is searched, so that no pattern can search it for ever.
 *
 * <p>Some patterns take time that grows with the square of a text made for that purpose.
 */
final class TimedText implements CharSequence {
    private static final int CHARACTERS_BETWEEN = 1 << 16;

    private final String text;
    private int asked;

    TimedText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        asked++;
        if (asked >= CHARACTERS_BETWEEN) {
            asked = 0;
            Deadline.check();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
