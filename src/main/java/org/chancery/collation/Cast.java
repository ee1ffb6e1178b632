package org.chancery.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Actor;
import org.chancery.model.Findings;
import org.chancery.model.Mention;

/**
 * The actors of two readers as one list.
 *
 * @param actors those of the first reader, with the ways in which the second one finds them named, then those whom the second one alone has
 * @param mentions of both, each once
 * @param ids what the second reader's ids become
 */
record Cast(List<Actor> actors, List<Mention> mentions, Map<String, String> ids) {

    static Cast of(Findings first, Findings second) {
        Map<String, String> same = SameActors.of(first, second);
        Map<String, Actor> cast = new LinkedHashMap<>();
        first.actors().forEach(actor -> cast.put(actor.id(), actor));
        Map<String, String> ids = new LinkedHashMap<>();
        for (Actor actor : second.actors()) {
            String id = Optional.ofNullable(same.get(actor.id())).orElseGet(() -> free(actor.id(), cast.keySet()));
            ids.put(actor.id(), id);
            cast.merge(id, named(actor, id), Cast::joined);
        }
        return new Cast(List.copyOf(cast.values()), mentions(first, second, new Renaming(ids)), Map.copyOf(ids));
    }

    /** Returns the id, or one that begins with it where it means another actor already. */
    private static String free(String id, Set<String> taken) {
        String found = id;
        for (int copy = 2; taken.contains(found); copy++) {
            found = id + "-" + copy;
        }
        return found;
    }

    private static Actor named(Actor actor, String id) {
        return new Actor(id, actor.name(), actor.type(), actor.aliases(), actor.known(), actor.local(), actor.reason());
    }

    private static Actor joined(Actor own, Actor other) {
        Set<String> aliases = new TreeSet<>(own.aliases());
        aliases.addAll(other.aliases());
        return new Actor(
                own.id(),
                own.name(),
                own.type(),
                List.copyOf(aliases),
                own.known().or(other::known),
                own.local(),
                own.reason());
    }

    /** A place that the first reader explains keeps its explanation. */
    private static List<Mention> mentions(Findings first, Findings second, Renaming renaming) {
        Set<Mention> all = new LinkedHashSet<>(first.mentions());
        second.mentions().stream()
                .map(renaming::mention)
                .filter(mention -> first.mentions().stream().noneMatch(own -> covers(own, mention)))
                .forEach(all::add);
        List<Mention> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Mention::span));
        return sorted;
    }

    private static boolean covers(Mention own, Mention other) {
        boolean sameActor = own.actor().equals(other.actor()) && own.span().overlaps(other.span());
        return sameActor || own.span().equals(other.span());
    }
}
