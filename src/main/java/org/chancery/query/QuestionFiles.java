package org.chancery.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.model.ChanceryException;

/** Finds the query files on the class path, in folders and in jars. */
final class QuestionFiles {
    private static final String FOLDER = "queries";

    private QuestionFiles() {}

    /** Returns the text of each {@code queries/topic/name.rq} by its path, in the order of the paths. */
    static Map<String, String> find(ClassLoader loader) {
        try {
            Map<String, String> files = new TreeMap<>();
            for (URL root : Collections.list(loader.getResources(FOLDER))) {
                addRoot(root.toURI(), files);
            }
            return files;
        } catch (IOException | URISyntaxException | UncheckedIOException e) {
            throw new ChanceryException(
                    "The folder queries on the class path cannot be read; build the program again.", e);
        }
    }

    private static void addRoot(URI root, Map<String, String> files) throws IOException {
        if (!root.getScheme().equals("jar")) {
            addFolder(Path.of(root), files);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
            addFolder(jar.getPath("/", FOLDER), files);
        }
    }

    private static void addFolder(Path folder, Map<String, String> files) throws IOException {
        try (Stream<Path> paths = Files.walk(folder, 2)) {
            for (Path path : (Iterable<Path>) paths.filter(QuestionFiles::isQuestion)::iterator) {
                String name = FOLDER + "/" + folder.relativize(path).toString().replace('\\', '/');
                files.putIfAbsent(name, Files.readString(path, StandardCharsets.UTF_8));
            }
        }
    }

    private static boolean isQuestion(Path path) {
        return path.toString().endsWith(".rq");
    }
}
