package org.chancery.server.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Breaks an answer off when its reader takes it too slowly, so that nobody holds a thread or a transaction for ever. */
final class PacedOutput extends FilterOutputStream {
    private static final int CHUNK = 65_536;
    private static final long LEAST_BYTES_PER_SECOND = 16_384;

    private final Pace pace;
    private final long start = System.nanoTime();
    private long sent;

    PacedOutput(OutputStream out, Pace pace) {
        super(out);
        this.pace = pace;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; done += CHUNK) {
            writeChunk(bytes, offset + done, Math.min(CHUNK, length - done));
        }
    }

    private void writeChunk(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        sent += length;
        if (pace.isTooSlow(sent, LEAST_BYTES_PER_SECOND, start)) {
            throw new IOException("the reader takes less than " + LEAST_BYTES_PER_SECOND + " bytes a second");
        }
    }
}
