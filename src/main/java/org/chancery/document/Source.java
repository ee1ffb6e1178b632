package org.chancery.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Something that a document can be read from, not yet opened.
 *
 * @param name the file name without folders, {@code standard-input} for standard input
 * @param location the file as the user named it, for messages
 * @param format how to read it; absent if the content must tell
 * @param content opens the bytes; called once for each reading
 * @param sideFile where {@code NAME.meta.json} would lie; absent for standard input
 */
public record Source(
        String name, String location, Optional<SourceFormat> format, Content content, Optional<Path> sideFile) {
    private static final String SIDE_FILE_ENDING = ".meta.json";

    /** Opens the bytes of a source. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** Returns the file as a source, whether it exists or not; its ending tells the format. */
    public static Source of(Path file) {
        String name = file.getFileName().toString();
        return new Source(
                name,
                file.toString(),
                SourceFormat.ofName(name),
                () -> SourceBytes.open(file),
                Optional.of(file.resolveSibling(name + SIDE_FILE_ENDING)));
    }

    /** Returns standard input as a source; PDF, DOCX and HTML are told by their first bytes, everything else is plain text. */
    public static Source standardInput(InputStream input) {
        return new Source("standard-input", "standard input", Optional.empty(), () -> input, Optional.empty());
    }

    /**
     * Returns bytes that somebody sent as a source.
     *
     * @param name for messages and for the record; no file is looked for by it
     */
    public static Source sent(String name, SourceFormat format, byte[] content) {
        return new Source(name, name, Optional.of(format), () -> new ByteArrayInputStream(content), Optional.empty());
    }

    static boolean isSideFile(String fileName) {
        return fileName.endsWith(SIDE_FILE_ENDING);
    }
}
