package org.chancery.query;

import org.chancery.model.ChanceryException;

/** A value given to a question cannot be used; the message names the parameter and what is accepted. */
public final class ParameterException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    ParameterException(String message) {
        super(message);
    }
}
