package org.chancery.annotation;

import org.chancery.model.ChanceryException;

/** Says that a line of an annotation file is not an annotation of its document, and what was expected there. */
public final class MalformedAnnotationException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    /** @param line one-based */
    MalformedAnnotationException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
