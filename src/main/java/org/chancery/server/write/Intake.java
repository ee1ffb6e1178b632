package org.chancery.server.write;

import java.util.List;

/** Takes documents into the data and out of them. It is asked by one thread at a time. */
public interface Intake {
    /** What became of a document that was sent. */
    sealed interface Result {}

    /**
     * It is in the data.
     *
     * @param warnings sentences for the sender
     */
    record Stored(String documentIri, Outcome outcome, List<String> warnings) implements Result {
        public Stored {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * It is not, and cannot be as it is.
     *
     * @param reason a sentence that says what to do
     */
    record Refused(String reason) implements Result {}

    /** What a document that was stored changed. */
    enum Outcome {
        /** It was not there. */
        ADDED,
        /** An older version or reading of it was there. */
        REPLACED,
        /** It was there. */
        UNCHANGED
    }

    /** Returns the media types of documents that can be read, the commonest first. */
    List<String> mediaTypes();

    /**
     * Reads the document, and stores it whole or not at all.
     *
     * @param content its bytes, which are not changed
     * @throws org.chancery.store.StoreWriteException if the store could not be written; nothing of it is there then
     */
    Result put(Upload upload, byte[] content);

    /**
     * Takes the document out; answers whether it was there.
     *
     * @throws org.chancery.store.StoreWriteException if the store could not be written
     */
    boolean remove(String documentIri);

    /** Is called on the writing thread after each write, when its sender has the answer; puts the store in order if it is due. */
    void rest();
}
