package org.chancery.llm.reading;

import org.chancery.model.ChanceryException;

/** A model's answer cannot be used; the message ends the sentence "that answer cannot be used: …". */
final class UnusableAnswerException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    private final boolean cutOff;

    UnusableAnswerException(String message) {
        this(message, false);
    }

    private UnusableAnswerException(String message, boolean cutOff) {
        super(message);
        this.cutOff = cutOff;
    }

    static UnusableAnswerException cutOff() {
        return new UnusableAnswerException("it breaks off at the limit of its length", true);
    }

    /** Whether a shorter portion would help. */
    boolean isCutOff() {
        return cutOff;
    }
}
