package org.chancery.llm.chat;

import java.time.Duration;
import java.util.Optional;
import org.chancery.model.ChanceryException;

/** The model gave no answer; the message says why and what to do. */
public final class ModelException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Optional<Duration> wait;

    /** Whether asking again may help. */
    public enum Kind {
        /** The server is busy or cannot be reached just now. */
        PASSING,
        /** The server refuses this one prompt, or answers it with what cannot be used. */
        PROMPT,
        /** No prompt will be answered until somebody changes something: key, model, address, budget. */
        LASTING
    }

    private ModelException(Kind kind, String message, Optional<Duration> wait, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.wait = wait;
    }

    static ModelException passing(String message, Optional<Duration> wait, Throwable cause) {
        return new ModelException(Kind.PASSING, message, wait, cause);
    }

    static ModelException prompt(String message, Throwable cause) {
        return new ModelException(Kind.PROMPT, message, Optional.empty(), cause);
    }

    static ModelException lasting(String message, Throwable cause) {
        return new ModelException(Kind.LASTING, message, Optional.empty(), cause);
    }

    public Kind kind() {
        return kind;
    }

    /** Returns how long the server asks to wait; absent if it does not say. */
    Optional<Duration> waitFor() {
        return wait;
    }
}
