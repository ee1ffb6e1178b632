package org.chancery.document;

import java.util.List;
import org.chancery.model.Metadata;

/**
 * A document in the making, as the parser of its format leaves it.
 *
 * @param text the text that will be stored
 * @param pieces in the order of the text, without overlap; none is empty
 * @param stated what the markup says of the document
 * @param warnings what was odd about the markup, each without the file's name
 */
record Draft(String text, List<Piece> pieces, Metadata stated, List<String> warnings) {
    Draft {
        pieces = List.copyOf(pieces);
        warnings = List.copyOf(warnings);
    }
}
