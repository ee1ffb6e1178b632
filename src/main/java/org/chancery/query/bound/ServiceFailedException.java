package org.chancery.query.bound;

import org.chancery.model.ChanceryException;

/** A service that may be asked did not answer as it should; the message names it. */
public final class ServiceFailedException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    ServiceFailedException(String address, String problem) {
        super("The service " + address + " " + problem + ". Ask again later, or without it.");
    }
}
