package org.chancery.resolve;

import java.util.List;
import org.chancery.model.Actor;
import org.chancery.model.Mention;

/**
 * Who occurs in a document and where.
 *
 * @param actors in order of first mention; one that is only the literal meaning of a metonym has no aliases
 * @param mentions in order of the text, each with the id of one of the actors
 */
public record Resolution(List<Actor> actors, List<Mention> mentions) {
    public Resolution {
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
    }
}
