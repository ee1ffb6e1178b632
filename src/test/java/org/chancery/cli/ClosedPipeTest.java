package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosedPipeTest {
    @TempDir
    private Path folder;

    /** Takes so many bytes and is closed then, as the pipe to {@code head} is. */
    private static final class Pipe extends OutputStream {
        private int left = 100;

        @Override
        public void write(int b) throws IOException {
            if (--left < 0) {
                throw new IOException("Broken pipe");
            }
        }
    }

    @Test
    void endsTheCommandQuietlyAndIsNoError() {
        Desk desk = Desk.in(folder);
        desk.ingest();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Streams streams = new Streams(
                InputStream.nullInputStream(),
                new Pipe(),
                new PrintStream(messages, true, StandardCharsets.UTF_8),
                false,
                false);

        int code = Chancery.run(streams, "export", "--data", desk.data().toString());

        assertThat(code).isZero();
        assertThat(messages.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
