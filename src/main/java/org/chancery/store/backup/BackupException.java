package org.chancery.store.backup;

import org.chancery.model.ChanceryException;

/** Tells that a file is no whole backup, or that none could be written; the message says what to do. */
public final class BackupException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    BackupException(String message) {
        super(message);
    }

    BackupException(String message, Throwable cause) {
        super(message, cause);
    }
}
