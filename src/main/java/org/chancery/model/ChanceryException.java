package org.chancery.model;

/** The root of every failure that a user can cause or mend; its message names the document, the place and the remedy. */
public class ChanceryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence for the user: what could not be done, where, and what to do */
    public ChanceryException(String message) {
        super(message);
    }

    /** @param message one sentence for the user: what could not be done, where, and what to do */
    public ChanceryException(String message, Throwable cause) {
        super(message, cause);
    }
}
