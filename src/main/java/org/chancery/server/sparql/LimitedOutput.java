package org.chancery.server.sparql;

import java.io.ByteArrayOutputStream;

/** Collects bytes up to a limit, and from there on only counts them. */
final class LimitedOutput extends ByteArrayOutputStream {
    private final long limit;
    private long written;

    LimitedOutput(long limit) {
        this.limit = limit;
    }

    @Override
    public synchronized void write(int b) {
        written++;
        if (written <= limit) {
            super.write(b);
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
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
