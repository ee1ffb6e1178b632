package org.chancery.server.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner reads. */
public final class OwnFile {
    private OwnFile() {}

    /** Makes an empty file for its owner alone, where the file system knows owners; leaves one that is there as it is. */
    public static void create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.exists(file)) {
            return;
        }
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}
