package org.chancery.compare.report;

/** Text of documents and files on one line of a screen, which it cannot steer. */
final class OneLine {
    private OneLine() {}

    /** Returns the text with every run of white space, control characters and turns of direction as one space. */
    static String of(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
    }
}
