package org.chancery.extract.rule;

import org.chancery.model.ChanceryException;

/** Says that a rule file or word list could not be read: which one, where in it, and what was expected. */
public final class RuleFileException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    public RuleFileException(String message) {
        super(message);
    }

    public RuleFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
