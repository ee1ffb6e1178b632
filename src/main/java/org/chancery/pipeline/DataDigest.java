package org.chancery.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.model.Digest;

/** A digest of the rules, word lists and reference data on the class path, so that changed data means a new reading. */
final class DataDigest {
    private static final List<String> FOLDERS = List.of("/data/rules", "/data/gazetteer");

    private DataDigest() {}

    static String current() {
        return Digest.of(64, FOLDERS.stream().map(DataDigest::folder).toArray(String[]::new));
    }

    private static String folder(String name) {
        try {
            URI address = Objects.requireNonNull(DataDigest.class.getResource(name), name)
                    .toURI();
            if (!address.getScheme().equals("jar")) {
                return tree(Path.of(address));
            }
            try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                return tree(jar.getPath(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tree(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return Digest.of(
                    64,
                    files.filter(Files::isRegularFile)
                            .sorted()
                            .map(file -> root.relativize(file) + " " + contents(file))
                            .toArray(String[]::new));
        }
    }

    private static String contents(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Digest.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
