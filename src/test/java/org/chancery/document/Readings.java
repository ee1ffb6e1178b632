package org.chancery.document;

import java.io.ByteArrayInputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Block;
import org.chancery.model.BlockRole;
import org.chancery.model.Document;
import org.chancery.model.Metadata;

/** Reads small documents for the tests of this package. */
final class Readings {
    private static final DocumentReader READER = DocumentReader.create();

    private Readings() {}

    /** Returns the document of a file beside this class's resources. */
    static ReadDocument resource(String name) {
        try {
            return READER.read(
                    Source.of(Path.of(Readings.class.getResource(name).toURI())), Metadata.none());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static ReadDocument bytes(String name, byte[] bytes) {
        Source source = new Source(
                name, name, SourceFormat.ofName(name), () -> new ByteArrayInputStream(bytes), Optional.empty());
        return READER.read(source, Metadata.none());
    }

    /** Returns the document in whatever language it is. */
    static ReadDocument anyLanguage(String name, byte[] bytes) {
        Source source = new Source(
                name, name, SourceFormat.ofName(name), () -> new ByteArrayInputStream(bytes), Optional.empty());
        return DocumentReader.create().keepingOtherLanguages().read(source, Metadata.none());
    }

    static Document text(String name, String content) {
        return bytes(name, content.getBytes(StandardCharsets.UTF_8)).document();
    }

    static Document plain(String content) {
        return text("note.txt", content);
    }

    /** Returns the words of all blocks with the role, in their order. */
    static List<String> words(Document document, BlockRole role) {
        return document.blocks().stream()
                .filter(block -> block.role() == role)
                .map(block -> document.slice(block.span()))
                .toList();
    }

    /** Returns the role of the first block that begins with the words. */
    static BlockRole roleOf(Document document, String start) {
        return document.blocks().stream()
                .filter(block -> document.slice(block.span()).startsWith(start))
                .map(Block::role)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no block begins with '" + start + "' among "
                        + document.blocks().stream()
                                .map(block -> document.slice(block.span()))
                                .toList()));
    }
}
