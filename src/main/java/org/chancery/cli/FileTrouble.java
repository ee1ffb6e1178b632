package org.chancery.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import java.util.stream.Stream;

/** What is wrong with a file or folder that the user named for results, as opposed to a fault of the program. */
final class FileTrouble {
    private FileTrouble() {}

    /** Returns a sentence that names the file and what to do; absent if the failure is not about files. */
    static Optional<String> reason(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(IOException.class::isInstance)
                .findFirst()
                .map(cause -> sentence((IOException) cause));
    }

    /** Tells whether somebody down the pipe has stopped reading, as {@code head} does; there is nothing to tell then. */
    static boolean isClosedPipe(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IOException && "Broken pipe".equals(cause.getMessage()));
    }

    private static String sentence(IOException cause) {
        return cause instanceof FileSystemException system
                ? system.getFile() + ": " + problem(system)
                : "reading or writing failed (" + cause.getMessage() + "); what was written is not complete";
    }

    private static String problem(FileSystemException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file or folder; check the name, or make the folder first";
        }
        if (cause instanceof AccessDeniedException) {
            return "this place may not be read or written by you; check its permissions, or name another";
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return "is a file where a folder is needed; name another";
        }
        return "cannot be read or written (" + cause.getReason() + "); check the name and the disk";
    }
}
