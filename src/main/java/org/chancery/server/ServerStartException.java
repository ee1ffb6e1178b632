package org.chancery.server;

import org.chancery.model.ChanceryException;

/** The server could not start; the message names the address and what to do. */
public final class ServerStartException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    ServerStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
