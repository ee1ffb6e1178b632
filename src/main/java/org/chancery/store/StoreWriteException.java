package org.chancery.store;

import org.chancery.model.ChanceryException;

/** Tells that a change was not stored, not even in part; the store is as it was and can be used on. */
public class StoreWriteException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    StoreWriteException(String message) {
        super(message);
    }

    StoreWriteException(String message, Throwable cause) {
        super(message, cause);
    }
}
