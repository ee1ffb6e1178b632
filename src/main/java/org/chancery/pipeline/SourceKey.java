package org.chancery.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.chancery.document.Source;
import org.chancery.model.Digest;
import org.chancery.model.Document;
import org.chancery.model.Stated;

/** What stays the same of a document when its text changes. */
final class SourceKey {
    private SourceKey() {}

    /** Returns its web address or, without one, a digest of its file's place, so that no folder of the user is told. */
    static String of(Source source, Document document) {
        return document.metadata().url().map(Stated::value).orElseGet(() -> place(source, document));
    }

    /** A source without a place of its own is never looked for among the files, whatever its name is. */
    private static String place(Source source, Document document) {
        if (source.sideFile().isEmpty()) {
            return "text-" + document.id();
        }
        try {
            Path file = Path.of(source.location());
            return "file-"
                    + Digest.of(16, Files.exists(file) ? file.toRealPath().toString() : document.id());
        } catch (IOException | InvalidPathException e) {
            return "text-" + document.id();
        }
    }
}
