package org.chancery.explain;

import org.chancery.model.ChanceryException;

/** Nothing in the data is what was asked for; the message says so and names what is like it. */
public final class NotUnderstoodException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    NotUnderstoodException(String message) {
        super(message);
    }
}
