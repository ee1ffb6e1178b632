package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.store.FSDirectory;

/**
 * An open text index on disk.
 *
 * @param index the index
 * @param fresh whether it is empty because its files were missing or unreadable, so that it must be filled anew
 */
record TextFiles(TextIndexLucene index, boolean fresh) {

    static TextFiles open(Path folder) {
        boolean fresh = !Files.isDirectory(folder);
        try {
            return new TextFiles(connect(folder), fresh);
        } catch (TextIndexException unreadable) {
            StoreFolder.deleteTree(folder);
            return new TextFiles(connect(folder), true);
        }
    }

    private static TextIndexLucene connect(Path folder) {
        try {
            Files.createDirectories(folder);
            return new TextIndexLucene(FSDirectory.open(folder), TextFields.configuration());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
