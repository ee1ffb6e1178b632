package org.chancery.document;

import org.chancery.document.packed.Packing;

/** Tells text from pictures, archives and other binary files. */
final class BinaryCheck {
    /** A text converted from paper has a form feed now and then; binary files have many control characters. */
    private static final double MOST_CONTROLS = 0.01;

    /** Searches take time that grows with the square of their number. */
    private static final int MOST_MARKS = 100;

    private BinaryCheck() {}

    /** Throws {@link UnreadableDocumentException} if it is a known format other than text, or there is a NUL among the bytes, which no charset but UTF-16 and UTF-32 has. */
    static void checkBytes(byte[] bytes, String location) {
        for (Packing packing : Packing.values()) {
            if (packing.begins(bytes)) {
                throw new UnreadableDocumentException(
                        location,
                        "begins as a " + (packing == Packing.DOCX ? "ZIP archive, such as a DOCX," : packing)
                                + " file does and is not text; give it the ending of what it is");
            }
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableDocumentException(
                        location,
                        "is binary (NUL at byte " + i
                                + "), not text; convert it to text, or if it is UTF-16 save it as UTF-8");
            }
        }
    }

    /** Throws {@link UnreadableDocumentException} if the text holds NUL, or more control characters than any text. */
    static void check(String text, String location) {
        int controls = 0;
        int first = -1;
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                first = first < 0 ? i : first;
                controls++;
            }
        }
        if (text.indexOf('\0') >= 0 || controls > text.length() * MOST_CONTROLS) {
            throw new UnreadableDocumentException(
                    location, "is binary (control character at character " + first + "), not text; convert it to text");
        }
    }

    /** Throws {@link UnreadableDocumentException} if a letter has more marks above and below it than any script has. */
    static void checkMarks(String text, String location) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK ? run + 1 : 0;
            if (run > MOST_MARKS) {
                throw new UnreadableDocumentException(
                        location,
                        "heaps more than " + MOST_MARKS + " marks on one letter (character " + i
                                + "), as no script does; remove them");
            }
        }
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }
}
