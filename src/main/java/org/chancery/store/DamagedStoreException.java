package org.chancery.store;

import org.chancery.model.ChanceryException;

/** Tells that the files of a store cannot be read as they should, and how to come back to a good one. */
public final class DamagedStoreException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    private static final String WAY_BACK =
            "; restore the folder from a backup, or move it away and ingest the documents again";

    DamagedStoreException(String place, Throwable cause) {
        super(place + " is damaged (" + reason(cause) + ")" + WAY_BACK, cause);
    }

    DamagedStoreException(String place, String reason) {
        super(place + " is damaged (" + reason + ")" + WAY_BACK);
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
