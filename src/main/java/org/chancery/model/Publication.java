package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * Who answers for a document: its authors and publisher as actors, whether or not its text names them.
 *
 * @param authors in the order of the metadata; empty if none is known
 * @param publisher absent if none is known
 */
public record Publication(List<Actor> authors, Optional<Actor> publisher) {
    public Publication {
        authors = List.copyOf(authors);
    }
}
