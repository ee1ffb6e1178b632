package org.chancery.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the documents that FILE… arguments stand for: files, folders with all below them, and {@code -} for standard input.
 * Nothing of what was found is kept but the names of one folder at each depth, so that there may be any number of documents.
 *
 * <p>Within folders it passes over README files, side files, hidden files and unknown endings, and says so; links to folders
 * are not followed. A README that is named itself is read. Make one for each walk; not for use by several threads.
 */
public final class DocumentFinder {
    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final Receiver receiver;
    private final List<Path> earlier = new ArrayList<>();

    private DocumentFinder(InputStream standardInput, Receiver receiver) {
        this.standardInput = standardInput;
        this.receiver = receiver;
    }

    /** Is told of things as they are found: in the order of the arguments, within a folder by path; of each file once. */
    @FunctionalInterface
    public interface Receiver {
        void found(Source source);

        /** Something was passed over; does nothing unless it is overridden. */
        default void leftOut(LeftOut item) {}

        /** Something was named, or is a folder on the way, and cannot be read; does nothing unless it is overridden. */
        default void failed(UnreadableDocumentException failure) {}
    }

    /** Tells the receiver what the arguments stand for; what cannot be read stops nothing. */
    public static void find(List<String> arguments, InputStream standardInput, Receiver receiver) {
        DocumentFinder finder = new DocumentFinder(standardInput, receiver);
        arguments.stream().distinct().forEach(finder::addArgument);
    }

    private void addArgument(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            receiver.found(Source.standardInput(standardInput));
            return;
        }
        try {
            Path path = Path.of(argument);
            addNamed(path);
            earlier.add(whole(path));
        } catch (InvalidPathException e) {
            receiver.failed(new UnreadableDocumentException(argument, "is no file name here; check its spelling", e));
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
            receiver.failed(new UnreadableDocumentException(
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
        if (earlier.stream().noneMatch(argument -> standsFor(argument, whole(path)))) {
            receiver.found(Source.of(path));
        }
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Whether the file was found when the argument was looked at: it is that, or on the way below it nothing was passed over. */
    private static boolean standsFor(Path argument, Path file) {
        if (!file.startsWith(argument)) {
            return false;
        }
        for (Path path = file; !path.equals(argument); path = path.getParent()) {
            if (reasonToLeaveOut(path).isPresent() || !Files.isReadable(path.getParent())) {
                return false;
            }
        }
        return true;
    }

    private void leaveOut(Path path, String reason) {
        receiver.leftOut(new LeftOut(path, reason));
    }

    private void fail(Path path, String problem) {
        receiver.failed(new UnreadableDocumentException(path.toString(), problem));
    }
}
