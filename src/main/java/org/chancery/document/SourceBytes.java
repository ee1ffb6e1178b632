package org.chancery.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files as a whole, but none that is larger than it may be, and nothing that is no file: a device may have no end. */
final class SourceBytes {
    private SourceBytes() {}

    /** Opens a file; throws {@link IOException} for a folder, a device or a pipe. */
    static InputStream open(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException("it is no file but a folder, a device or a pipe");
        }
        return Files.newInputStream(file);
    }

    /** Returns the bytes; throws {@link UnreadableDocumentException} if there are none, or more than so many. */
    static byte[] of(Source.Content content, String location, int limit) {
        return ifThere(content, location, limit)
                .orElseThrow(() -> new UnreadableDocumentException(location, "there is no such file; check the name"));
    }

    /** Returns the same, but nothing if there is no such file. */
    static Optional<byte[]> ifThere(Source.Content content, String location, int limit) {
        try (InputStream input = content.open()) {
            byte[] bytes = input.readNBytes(limit);
            if (bytes.length == limit && input.read() >= 0) {
                throw new UnreadableDocumentException(
                        location, "is larger than " + limit + " bytes; split it or raise the limit");
            }
            if (bytes.length == 0) {
                throw new UnreadableDocumentException(location, "is empty; there is nothing to read");
            }
            return Optional.of(bytes);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (AccessDeniedException e) {
            throw new UnreadableDocumentException(location, "may not be read by you; check its permissions", e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    location, "cannot be read (" + e.getMessage() + "); check the file and its disk", e);
        }
    }
}
