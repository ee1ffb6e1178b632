package org.chancery.server.page.document;

import java.util.List;

/**
 * A block of a document's text, or a run of one.
 *
 * @param role its role, such as headline or body; "unread" for text that belongs to no block
 * @param start its first code point
 * @param left how many code points before it are left out
 * @param pieces its text
 */
public record BlockView(String role, int start, int left, List<Inline> pieces) {
    public BlockView {
        pieces = List.copyOf(pieces);
    }
}
