package org.chancery.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that a document can be read from, not yet opened.
 *
 * @param name the file name without folders, {@code standard-input} for standard input
 * @param location the file as the user named it, for messages
 * @param format how to read it; absent if the content must tell
 * @param content opens the bytes; called once for each reading
 * @param sideFile {@code NAME.meta.json}, which may lie beside it; absent for standard input
 */
public record Source(
        String name, String location, Optional<SourceFormat> format, Content content, Optional<Beside> sideFile) {
    private static final String SIDE_FILE_ENDING = ".meta.json";

    /** Opens the bytes of a source; throws {@link java.nio.file.NoSuchFileException} if there are none. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** Opens files by their locations; throws {@link java.nio.file.NoSuchFileException} for those that do not exist. */
    @FunctionalInterface
    public interface Files {
        InputStream open(String location) throws IOException;
    }

    /** A file beside a document, whether it exists or not. */
    public record Beside(String location, Content content) {}

    /** Returns the file as a source, whether it exists or not; its ending tells the format. */
    public static Source of(Path file) {
        return of(file.getFileName().toString(), file.toString(), location -> SourceBytes.open(Path.of(location)));
    }

    /**
     * Returns a file of any file system as a source, whether it exists or not.
     *
     * @param name its last part, whose ending tells the format
     * @param location as in messages, and as the files are opened by
     */
    public static Source of(String name, String location, Files files) {
        String side = location + SIDE_FILE_ENDING;
        return new Source(
                name,
                location,
                SourceFormat.ofName(name),
                () -> files.open(location),
                Optional.of(new Beside(side, () -> files.open(side))));
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

    /** Tells whether the file says of a document what stands beside it, as its name tells. */
    public static boolean isSideFile(String fileName) {
        return fileName.endsWith(SIDE_FILE_ENDING);
    }

    /** Returns why a folder within another is passed over; absent if its files are looked at. */
    public static Optional<String> reasonToLeaveOutFolder(String name, boolean isLink) {
        if (name.startsWith(".")) {
            return Optional.of("is hidden");
        }
        return isLink ? Optional.of("is a link to a folder") : Optional.empty();
    }

    /** Returns why a file of a folder is passed over, as its name tells; absent if it is taken for a document. */
    public static Optional<String> reasonToLeaveOut(String fileName) {
        if (fileName.startsWith(".")) {
            return Optional.of("is hidden");
        }
        if (fileName.toUpperCase(Locale.ROOT).startsWith("README")) {
            return Optional.of("is a note about the folder");
        }
        if (isSideFile(fileName)) {
            return Optional.of("is a side file, read together with its document");
        }
        return SourceFormat.ofName(fileName).isPresent()
                ? Optional.empty()
                : Optional.of("has an ending other than " + SourceFormat.knownEndings());
    }
}
