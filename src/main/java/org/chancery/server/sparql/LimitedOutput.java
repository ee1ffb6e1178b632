package org.chancery.server.sparql;

import java.io.ByteArrayOutputStream;
import org.chancery.query.bound.Meter;

/** Collects bytes up to a limit, and from there on only counts them; asks the meter at each write. */
final class LimitedOutput extends ByteArrayOutputStream {
    private final long limit;
    private final Meter meter;
    private long written;

    LimitedOutput(long limit, Meter meter) {
        this.limit = limit;
        this.meter = meter;
    }

    @Override
    public synchronized void write(int b) {
        meter.ask();
        written++;
        if (written <= limit) {
            super.write(b);
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        meter.ask();
        written += length;
        if (written <= limit) {
            super.write(bytes, offset, length);
        }
    }

    boolean isOver() {
        return written > limit;
    }

    /** Returns how many bytes were offered, kept or not. */
    long written() {
        return written;
    }
}
