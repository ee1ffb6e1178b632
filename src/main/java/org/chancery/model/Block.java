package org.chancery.model;

import java.util.Objects;

/**
 * A region of a document with one editorial function, such as a paragraph, a caption or a byline.
 *
 * @param index zero-based position among the document's blocks
 */
public record Block(int index, BlockRole role, Span span) {
    public Block {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(span, "span");
    }
}
