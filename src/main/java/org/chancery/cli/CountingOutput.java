package org.chancery.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongConsumer;

/** Tells how many kilobytes have gone through. */
final class CountingOutput extends FilterOutputStream {
    private static final int KILOBYTE = 1000;

    private final LongConsumer onKilobytes;
    private long bytes;

    CountingOutput(OutputStream out, LongConsumer onKilobytes) {
        super(out);
        this.onKilobytes = onKilobytes;
    }

    @Override
    public void write(int single) throws IOException {
        out.write(single);
        count(1);
    }

    @Override
    public void write(byte[] buffer, int start, int length) throws IOException {
        out.write(buffer, start, length);
        count(length);
    }

    private void count(int more) {
        bytes += more;
        onKilobytes.accept(bytes / KILOBYTE);
    }
}
