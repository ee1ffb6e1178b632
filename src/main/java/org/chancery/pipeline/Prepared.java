package org.chancery.pipeline;

import java.util.List;
import java.util.Optional;
import org.chancery.document.ReadDocument;
import org.chancery.store.DocumentGraph;

/**
 * A document that is ready to be stored.
 *
 * @param graph absent if the store holds this very reading already
 * @param warnings sentences for the user, each naming the file
 */
public record Prepared(ReadDocument document, Optional<DocumentGraph> graph, List<String> warnings) {
    public Prepared {
        warnings = List.copyOf(warnings);
    }
}
