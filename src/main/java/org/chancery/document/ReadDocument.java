package org.chancery.document;

import java.util.List;
import java.util.Objects;
import org.chancery.model.Document;

/**
 * A document and what its reader should be told about it.
 *
 * @param warnings sentences that each name the file, such as that no date is known; empty if all is well
 */
public record ReadDocument(Document document, List<String> warnings) {
    public ReadDocument {
        Objects.requireNonNull(document, "document");
        warnings = List.copyOf(warnings);
    }
}
