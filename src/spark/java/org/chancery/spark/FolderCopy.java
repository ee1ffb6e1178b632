package org.chancery.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder on their way to another machine. */
final class FolderCopy implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    /** Takes the files that lie in the folder itself. */
    static FolderCopy of(Path folder) {
        FolderCopy copy = new FolderCopy();
        try (Stream<Path> listing = Files.list(folder)) {
            List<Path> found = listing.filter(Files::isRegularFile).toList();
            for (Path file : found) {
                copy.files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a folder with the same files, which is gone when the process has ended. */
    Path unpack() {
        try {
            Path folder = Files.createTempDirectory("chancery");
            folder.toFile().deleteOnExit();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path copy = Files.write(folder.resolve(file.getKey()), file.getValue());
                copy.toFile().deleteOnExit();
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
