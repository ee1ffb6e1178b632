package org.chancery.server.page.document;

import java.util.List;

/**
 * A block of a document's text.
 *
 * @param role its role, such as headline or body; "unread" for text that belongs to no block
 * @param pieces its text
 */
public record BlockView(String role, List<Inline> pieces) {
    public BlockView {
        pieces = List.copyOf(pieces);
    }
}
