package org.chancery.resolve;

import org.chancery.model.ChanceryException;

/** Says that a gazetteer file could not be read: which file, which line, and what was expected there. */
public final class GazetteerException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    public GazetteerException(String message) {
        super(message);
    }

    public GazetteerException(String message, Throwable cause) {
        super(message, cause);
    }
}
