package org.chancery.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.model.ChanceryException;

/** Reads files of annotations as a whole, but none that is larger than a document may be, and nothing that is no file. */
public final class AnnotationFile {
    private static final int MEGABYTES = 10;
    private static final int MOST_BYTES = MEGABYTES * 1024 * 1024;

    private AnnotationFile() {}

    /**
     * Returns the content.
     *
     * @throws ChanceryException if it is too large
     * @throws IOException if there is no such file, or it cannot be read as UTF-8
     */
    public static String lines(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException("it is no file but a folder, a device or a pipe");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new ChanceryException("the annotations in " + file + " are larger than " + MEGABYTES
                        + " MB; leave out what the document does not need, or split the document");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
    }
}
