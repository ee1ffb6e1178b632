package org.chancery.extract.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder on the class path, be it a real folder or part of a jar. */
public final class ResourceFolder {
    private final NavigableMap<String, byte[]> files;

    private ResourceFolder(NavigableMap<String, byte[]> files) {
        this.files = files;
    }

    /**
     * Reads all files of the folder and of those in it.
     *
     * @param name absolute, such as {@code /data/rules}
     * @throws UncheckedIOException if one cannot be read
     */
    public static ResourceFolder of(String name) {
        try {
            URI address = Objects.requireNonNull(ResourceFolder.class.getResource(name), name)
                    .toURI();
            if (!address.getScheme().equals("jar")) {
                return new ResourceFolder(tree(Path.of(address)));
            }
            try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                return new ResourceFolder(tree(jar.getPath(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static NavigableMap<String, byte[]> tree(Path root) throws IOException {
        NavigableMap<String, byte[]> found = new TreeMap<>();
        List<Path> paths;
        try (Stream<Path> files = Files.walk(root)) {
            paths = files.filter(Files::isRegularFile).toList();
        }
        for (Path path : paths) {
            found.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        }
        return found;
    }

    /** Returns the files' paths within the folder, sorted. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** Returns the contents of each file by its path within the folder, sorted by that. */
    public NavigableMap<String, byte[]> contents() {
        return Collections.unmodifiableNavigableMap(files);
    }
}
