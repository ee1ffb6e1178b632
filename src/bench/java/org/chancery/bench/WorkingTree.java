package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sources that are measured, as git knows them. */
final class WorkingTree {
    private final Path folder;

    WorkingTree(Path folder) {
        this.folder = folder;
    }

    /** Returns the short name of the commit. */
    String commit() {
        return git("rev-parse", "--short", "HEAD").strip();
    }

    /**
     * Returns what is not in the commit, a file a line; empty if all is.
     *
     * @param besides a file that may differ
     */
    List<String> changes(Path besides) {
        return git("status", "--porcelain", "--", ".", ":(exclude)" + besides)
                .lines()
                .toList();
    }

    private String git(String... words) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("git says of " + folder + ": " + said.strip());
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException("git is needed to tell which sources were measured", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
