package org.chancery.resolve;

import java.util.Optional;
import java.util.Set;
import org.chancery.model.PartialDate;
import org.chancery.model.TimeExtent;

/**
 * What speaks for one of several actors that share a name.
 *
 * @param time when the name was used for it
 * @param words that texts about it use, and texts about the others seldom
 */
record Setting(Optional<TimeExtent> time, Set<String> words) {

    /** Tells whether a text of that date cannot well mean it. */
    boolean excludes(PartialDate date) {
        boolean early = time.flatMap(TimeExtent::from)
                .map(from -> date.latest().isBefore(from.earliest()))
                .orElse(false);
        boolean late = time.flatMap(TimeExtent::to)
                .map(to -> date.earliest().isAfter(to.latest()))
                .orElse(false);
        return early || late;
    }
}
