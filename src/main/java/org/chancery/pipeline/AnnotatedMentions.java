package org.chancery.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Document;
import org.chancery.model.Event;
import org.chancery.model.Findings;
import org.chancery.model.KnownActor;
import org.chancery.model.KnownName;
import org.chancery.model.Mention;
import org.chancery.model.MentionKind;
import org.chancery.model.Relation;
import org.chancery.model.Span;
import org.chancery.resolve.Gazetteer;

/**
 * Finds where annotated actors are mentioned: the places of their aliases, of which the longest counts. An alias that
 * two actors share means the one that an annotated tie or event in those words names; where none or both are named, it
 * is left out.
 */
final class AnnotatedMentions {
    private static final Pattern DETERMINER = Pattern.compile("(?:[Tt]he|[Aa]n?|[Oo]ne|[Ss]ome) (?=.)");

    private final Occurrences occurrences;
    private final Findings findings;
    private final Map<String, Actor> actors;
    private final List<KnownName> standIns;
    private final Gazetteer gazetteer;

    AnnotatedMentions(Document document, Findings findings, Gazetteer gazetteer) {
        this.occurrences = new Occurrences(document);
        this.findings = findings;
        this.actors = findings.actors().stream()
                .collect(Collectors.toMap(Actor::id, actor -> actor, (first, second) -> first, TreeMap::new));
        this.gazetteer = gazetteer;
        this.standIns = gazetteer.names().stream()
                .filter(name -> name.kind() == KnownName.Kind.CAPITAL || name.kind() == KnownName.Kind.SEAT)
                .toList();
    }

    /** Returns the mentions in the order of the text; none overlaps another. */
    List<Mention> find() {
        Map<String, Set<String>> owners = owners();
        Map<Span, String> places = new TreeMap<>();
        owners.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
                .forEach(name -> occurrences.of(name).stream()
                        .filter(span -> places.keySet().stream().noneMatch(span::overlaps))
                        .forEach(span -> places.put(span, name)));
        List<Mention> found = new ArrayList<>();
        places.forEach((span, name) -> mention(span, name, owners.get(name)).ifPresent(found::add));
        return found;
    }

    private Map<String, Set<String>> owners() {
        Map<String, Set<String>> owners = new TreeMap<>();
        for (Actor actor : actors.values()) {
            for (String alias : actor.aliases()) {
                String name = DETERMINER.matcher(alias).lookingAt()
                        ? DETERMINER.matcher(alias).replaceFirst("")
                        : alias;
                owners.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(actor.id());
            }
        }
        return owners;
    }

    private Optional<Mention> mention(Span span, String name, Set<String> owners) {
        if (owners.size() == 1) {
            return Optional.of(mention(span, name, owners.iterator().next(), "annotation:alias"));
        }
        List<String> named = owners.stream().filter(namedIn(span)::contains).toList();
        return named.size() == 1
                ? Optional.of(mention(span, name, named.get(0), "annotation:finding"))
                : Optional.empty();
    }

    private Set<String> namedIn(Span span) {
        Stream<String> ties = findings.relations().stream()
                .filter(relation -> relation.evidence().contains(span))
                .flatMap(AnnotatedMentions::parties);
        Stream<String> events = findings.events().stream()
                .filter(event -> event.evidence().contains(span))
                .flatMap(AnnotatedMentions::parties);
        return Stream.concat(ties, events).collect(Collectors.toSet());
    }

    private static Stream<String> parties(Relation relation) {
        return Stream.of(relation.subject(), relation.object());
    }

    private static Stream<String> parties(Event event) {
        return Stream.of(event.agents().stream(), event.patients().stream(), event.place().stream())
                .flatMap(ids -> ids);
    }

    private Mention mention(Span span, String name, String id, String reason) {
        Optional<KnownActor> state = actors.get(id).known().filter(known -> known.type() == ActorType.STATE);
        if (state.isPresent() && standsFor(name, state.get())) {
            return new Mention(span, id, MentionKind.METONYM, city(name, state.get()), reason);
        }
        MentionKind kind = Character.isLowerCase(name.codePointAt(0)) ? MentionKind.NOMINAL : MentionKind.NAME;
        return new Mention(span, id, kind, Optional.empty(), reason);
    }

    private boolean standsFor(String name, KnownActor state) {
        return standIns.stream()
                .anyMatch(
                        known -> known.text().equals(name) && known.actor().id().equals(state.id()));
    }

    /** The city is told where the annotation has it as an actor too. */
    private Optional<String> city(String name, KnownActor state) {
        return gazetteer
                .capitalOf(state)
                .filter(city -> city.name().equals(name))
                .flatMap(city -> actors.values().stream()
                        .filter(actor -> actor.known().equals(Optional.of(city)))
                        .map(Actor::id)
                        .findFirst());
    }
}
