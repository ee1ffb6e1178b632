package org.chancery.bench;

import java.time.Duration;

/** A store has no answer; the message says why, in few words. */
final class UnansweredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnansweredException(String reason, Throwable cause) {
        super(reason, cause);
    }

    static UnansweredException late(Duration limit, Throwable cause) {
        return new UnansweredException("over " + limit.toSeconds() + " s", cause);
    }
}
