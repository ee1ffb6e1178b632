package org.chancery.evaluation;

import java.util.Locale;

/** What is counted when findings are compared; the measures of the annotation guide. */
public enum Measure {
    /** One of the names or aliases is the same; one to one, so that a split actor and a merged one both cost. */
    ACTOR,
    /** The same two actors, type and polarity, once a document. */
    RELATION_TRIPLE,
    /** The same at each place that states it. */
    RELATION_GROUNDED,
    /** The same, with its holder and certainty. */
    RELATION_STRICT,
    /** The same type, a shared participant, and dates that do not contradict. */
    EVENT,
    /** Agents, patients, place, date and counts of the events, each value one point. */
    EVENT_ROLES,
    /** Contents that share at least half of their extent, of the same source. */
    ATTRIBUTION;

    /** Returns the name in lower-case words. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
