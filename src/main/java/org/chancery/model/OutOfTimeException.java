package org.chancery.model;

import java.time.Duration;

/** A document took longer than it may; the message says how long that is. */
public final class OutOfTimeException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    OutOfTimeException(Duration time) {
        super("was not read within " + time.toSeconds() + " seconds; split it, or give it more time (--document-time)");
    }
}
