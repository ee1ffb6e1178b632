package org.chancery.query;

import java.util.Locale;
import org.chancery.model.ChanceryException;

/** An answer has more rows than was allowed. */
public final class TooManyRowsException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    private final long limit;

    TooManyRowsException(long limit) {
        super(String.format(
                Locale.ROOT, "The answer has more than %,d rows, which is the limit; give narrower values.", limit));
        this.limit = limit;
    }

    public long limit() {
        return limit;
    }
}
