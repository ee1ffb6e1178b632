package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.store.FSDirectory;

/** Opens the text index of a folder, empty when its files are missing or unreadable. */
final class TextFiles {
    private TextFiles() {}

    static TextIndexLucene open(StoreFolder folder) {
        if (!Files.isDirectory(folder.text())) {
            folder.mark();
            StoreFolder.deleteTree(folder.text());
        }
        try {
            return connect(folder.text());
        } catch (TextIndexException unreadable) {
            folder.mark();
            StoreFolder.deleteTree(folder.text());
            return connect(folder.text());
        }
    }

    private static TextIndexLucene connect(Path folder) {
        try {
            Files.createDirectories(folder);
            return new SearchedText(FSDirectory.open(folder), TextFields.configuration());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
