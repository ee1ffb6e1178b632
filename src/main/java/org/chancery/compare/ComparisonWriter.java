package org.chancery.compare;

/** Takes a comparison as it is made: its beginning, its documents one by one, and its end. */
public interface ComparisonWriter {
    /** Begins, with what the user calls the two. */
    void begin(String before, String after);

    /** Takes a document that both hold. */
    void compared(DocumentComparison document);

    /** Takes a document that one of them holds; all these come after those that both hold. */
    void unpaired(Unpaired document);

    /** Ends; whatever was written is out of this program's hands then. */
    void end(Sum sum);
}
