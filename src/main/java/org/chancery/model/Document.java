package org.chancery.model;

import java.util.List;
import java.util.Objects;

/**
 * A published text from which claims are read.
 *
 * @param id the first twelve hexadecimal digits of the SHA-256 digest of the text in UTF-8
 * @param name the file name, without folders
 * @param text the file itself for plain text and Markdown, the readable text for HTML
 * @param blocks in the order of the text, without overlap; what lies between them is white space or markup
 */
public record Document(String id, String name, SourceText text, Metadata metadata, List<Block> blocks) {
    public Document {
        Objects.requireNonNull(metadata, "metadata");
        blocks = List.copyOf(blocks);
        for (Block block : blocks) {
            if (block.span().end() > text.length()) {
                throw new IllegalArgumentException(name + ": block " + block + " ends after the text");
            }
        }
    }

    /** Returns the characters of a span of this document. */
    public String slice(Span span) {
        return text.slice(span);
    }
}
