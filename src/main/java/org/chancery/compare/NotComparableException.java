package org.chancery.compare;

import org.chancery.model.ChanceryException;

/** Tells that something cannot be compared: it is absent, no RDF, not of this program, or empty. */
public final class NotComparableException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    NotComparableException(String message) {
        super(message);
    }

    NotComparableException(String message, Throwable cause) {
        super(message, cause);
    }
}
