package org.chancery.store.remote;

import org.chancery.model.ChanceryException;

/** A server that keeps a store did not do what it was asked; the message names its address and what to try. */
public final class RemoteStoreException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    RemoteStoreException(String message) {
        super(message);
    }

    RemoteStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
