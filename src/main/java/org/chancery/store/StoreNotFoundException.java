package org.chancery.store;

import org.chancery.model.ChanceryException;

/** Tells that a folder holds no store that this program can open: it is absent, something else, or of a newer format. */
public final class StoreNotFoundException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    StoreNotFoundException(String message) {
        super(message);
    }
}
