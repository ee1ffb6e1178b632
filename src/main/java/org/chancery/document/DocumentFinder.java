package org.chancery.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the documents that FILE… arguments stand for: files, folders with all below them, and {@code -} for standard input.
 *
 * <p>Within folders it passes over README files, side files, hidden files and unknown endings, and says so; links to folders
 * are not followed. A README that is named itself is read. Make one for each command; not for use by several threads.
 */
public final class DocumentFinder {
    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final List<Source> sources = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<UnreadableDocumentException> failures = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private DocumentFinder(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Returns what the arguments stand for; what cannot be read is among the failures and stops nothing. */
    public static FoundSources find(List<String> arguments, InputStream standardInput) {
        DocumentFinder finder = new DocumentFinder(standardInput);
        arguments.stream().distinct().forEach(finder::addArgument);
        return new FoundSources(finder.sources, finder.leftOut, finder.failures);
    }

    private void addArgument(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            sources.add(Source.standardInput(standardInput));
            return;
        }
        try {
            addNamed(Path.of(argument));
        } catch (InvalidPathException e) {
            failures.add(new UnreadableDocumentException(argument, "is no file name here; check its spelling", e));
        }
    }

    private void addNamed(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (path.getFileName() == null || !Files.exists(path)) {
            fail(path, "there is no such file or folder; check the name and the folder you are in");
        } else if (Source.isSideFile(path.getFileName().toString())) {
            leaveOut(path, "is a side file, read together with its document");
        } else if (SourceFormat.ofName(path.getFileName().toString()).isEmpty()) {
            fail(path, "is of an unknown kind; convert it to one of " + SourceFormat.knownEndings());
        } else {
            add(path);
        }
    }

    private void addFolder(Path folder) {
        List<Path> children;
        try (Stream<Path> listing = Files.list(folder)) {
            children = listing.sorted().toList();
        } catch (IOException e) {
            failures.add(new UnreadableDocumentException(
                    folder.toString(), "this folder cannot be listed; check its permissions", e));
            return;
        }
        children.forEach(this::addChild);
    }

    private void addChild(Path path) {
        Optional<String> reason = reasonToLeaveOut(path);
        if (reason.isPresent()) {
            leaveOut(path, reason.get());
        } else if (Files.isDirectory(path)) {
            addFolder(path);
        } else {
            add(path);
        }
    }

    private static Optional<String> reasonToLeaveOut(Path path) {
        String name = path.getFileName().toString();
        return Files.isDirectory(path)
                ? Source.reasonToLeaveOutFolder(name, Files.isSymbolicLink(path))
                : Source.reasonToLeaveOut(name);
    }

    private void add(Path path) {
        if (seen.add(path.toAbsolutePath().normalize())) {
            sources.add(Source.of(path));
        }
    }

    private void leaveOut(Path path, String reason) {
        leftOut.add(new LeftOut(path, reason));
    }

    private void fail(Path path, String problem) {
        failures.add(new UnreadableDocumentException(path.toString(), problem));
    }
}
