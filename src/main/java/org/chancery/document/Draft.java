package org.chancery.document;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Metadata;
import org.chancery.model.PartialDate;

/**
 * A document in the making, as the parser of its format leaves it.
 *
 * @param text the text that will be stored
 * @param pieces in the order of the text, without overlap; none is empty
 * @param stated what the markup says of the document
 * @param warnings what was odd about the markup, each without the file's name
 * @param made the day on which the file was made, which is that of publication only where nothing tells it
 */
record Draft(String text, List<Piece> pieces, Metadata stated, List<String> warnings, Optional<PartialDate> made) {
    Draft {
        pieces = List.copyOf(pieces);
        warnings = List.copyOf(warnings);
    }

    Draft(String text, List<Piece> pieces, Metadata stated, List<String> warnings) {
        this(text, pieces, stated, warnings, Optional.empty());
    }
}
