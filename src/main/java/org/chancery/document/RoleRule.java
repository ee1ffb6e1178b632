package org.chancery.document;

import java.util.List;

/** One step on the way from pieces to blocks: decides roles that are still open, or cuts or joins pieces. */
@FunctionalInterface
interface RoleRule {
    /** Returns the pieces in the order of the text and without overlap; decided roles stay as they are. */
    List<Piece> apply(List<Piece> pieces, Scene scene);
}
