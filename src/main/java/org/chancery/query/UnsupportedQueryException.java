package org.chancery.query;

import org.chancery.model.ChanceryException;

/** A query asks for something that the store it is asked of cannot do. */
public final class UnsupportedQueryException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    /** @param message a sentence that says what to use instead */
    public UnsupportedQueryException(String message) {
        super(message);
    }
}
