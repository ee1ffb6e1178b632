package org.chancery.store;

import org.chancery.model.ChanceryException;

/** Tells that a data folder is held by another process, or twice by this one. */
public final class StoreInUseException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    StoreInUseException(String message) {
        super(message);
    }
}
