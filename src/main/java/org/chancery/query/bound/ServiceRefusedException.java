package org.chancery.query.bound;

import org.chancery.model.ChanceryException;

/** A query names a service that may not be asked; nothing was sent to it. */
public final class ServiceRefusedException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    ServiceRefusedException(String message) {
        super(message);
    }
}
