package org.chancery.extract.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.Cast;
import org.chancery.model.Attribution;

/** The several sources of one content: "he and his deputy view …" is a view of each. */
final class Speakers {
    private Speakers() {}

    /** Returns one draft for each actor that is coordinated in the phrase of the source; the draft itself if there is one. */
    static List<Draft> apart(Draft draft, Cast cast) {
        List<Draft> found = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        found.add(draft);
        cast.actorAt(draft.sentence(), draft.source()).ifPresent(seen::add);
        for (int conjunct : draft.sentence().tree().children(draft.source(), "conj")) {
            cast.actorAt(draft.sentence(), conjunct)
                    .filter(actor -> !seen.isEmpty() && seen.add(actor))
                    .ifPresent(actor -> found.add(draft.withSource(conjunct)));
        }
        return found;
    }

    /** Returns the attribution for each whom words such as "both governments" mean, and for its own source otherwise. */
    static Stream<Attribution> each(Attribution attribution, Draft draft, Cast cast) {
        List<String> meant = cast.meantAt(draft.sentence(), draft.source());
        return meant.contains(attribution.source())
                ? meant.stream().map(attribution::withSource)
                : Stream.of(attribution);
    }
}
