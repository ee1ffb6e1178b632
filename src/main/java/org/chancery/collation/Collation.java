package org.chancery.collation;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.Attribution;
import org.chancery.model.Divergence;
import org.chancery.model.Event;
import org.chancery.model.Findings;
import org.chancery.model.Reading;
import org.chancery.model.Relation;
import org.chancery.model.Run;

/** Makes one reading of two. */
public final class Collation {
    private Collation() {}

    /**
     * Returns both readings as one with two runs, in which ids mean the same.
     *
     * @param first whose ids, names and places of words hold where both found the same
     * @param second of the same document
     * @param digest of the whole
     */
    public static Reading of(Reading first, Reading second, String digest) {
        Findings one = first.findings();
        Cast cast = Cast.of(one, second.findings());
        Findings other = new Renaming(cast.ids()).of(second.findings());
        Collated<Attribution> attributions = AttributionMatcher.collate(one.attributions(), other.attributions());
        Collated<Relation> relations = Collator.collate(one.relations(), other.relations(), new RelationMatcher());
        Collated<Event> events = Collator.collate(one.events(), other.events(), new EventMatcher());
        Findings own =
                new Findings(cast.actors(), cast.mentions(), attributions.first(), relations.first(), events.first());
        Findings others = new Findings(
                cast.actors(), cast.mentions(), attributions.second(), relations.second(), events.second());
        List<Divergence> divergences = joined(relations.divergences().stream(), events.divergences().stream());
        return new Reading(
                first.document(),
                first.publication(),
                List.of(
                        new Run(first.runs().get(0).agent(), own),
                        new Run(second.runs().get(0).agent(), others)),
                divergences,
                digest,
                joined(first.warnings().stream(), second.warnings().stream()));
    }

    private static <T> List<T> joined(Stream<T> some, Stream<T> others) {
        return Stream.concat(some, others).toList();
    }
}
