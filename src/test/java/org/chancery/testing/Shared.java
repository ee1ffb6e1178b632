package org.chancery.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The team's real documents and gold annotations, which lie beside the project where it is developed and tested. */
public final class Shared {
    private static final Path FOLDER = Path.of("..", "shared");

    private Shared() {}

    /** Returns the folder, and skips the calling test with a notice where there is none. */
    public static Path folder() {
        Assumptions.assumeTrue(
                Files.isDirectory(FOLDER.resolve("documents")),
                "skipped: the shared documents are not at " + FOLDER + ", which only the team's machines have");
        return FOLDER;
    }
}
