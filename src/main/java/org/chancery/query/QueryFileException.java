package org.chancery.query;

import org.chancery.model.ChanceryException;

/** A query file of the catalogue is wrong; the message names the file, the line and what was expected. */
public final class QueryFileException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    QueryFileException(String file, int line, String expected) {
        super(file + ", line " + line + ": " + expected);
    }

    QueryFileException(String file, String problem, Throwable cause) {
        super(file + ": " + problem, cause);
    }
}
