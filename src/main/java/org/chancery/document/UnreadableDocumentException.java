package org.chancery.document;

import org.chancery.model.ChanceryException;

/** A file of which no document could be made; the message names the file, the place in it and what to do. */
public final class UnreadableDocumentException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    private final String location;

    /**
     * @param location the file as the user named it, or {@code standard input}
     * @param problem what is wrong, where, and what to do
     */
    public UnreadableDocumentException(String location, String problem) {
        super(location + ": " + problem);
        this.location = location;
    }

    public UnreadableDocumentException(String location, String problem, Throwable cause) {
        super(location + ": " + problem, cause);
        this.location = location;
    }

    /** Returns the file as the user named it, without the problem. */
    public String location() {
        return location;
    }
}
