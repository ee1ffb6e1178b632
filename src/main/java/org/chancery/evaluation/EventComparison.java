package org.chancery.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chancery.model.Event;
import org.chancery.model.PartialDate;
import org.chancery.model.TimeExtent;
import org.chancery.model.TimeMention;

/** Compares events. */
record EventComparison(Alignment actors) {
    private static final double PARTICIPANT = 1000;

    Outcome of(List<Event> gold, List<Event> found) {
        Pairing same = Pairing.of(gold, found, this::likeness);
        int shared = same.pairs().stream()
                .mapToInt(pair -> shared(gold.get(pair.gold()), found.get(pair.found())))
                .sum();
        int sought = gold.stream().mapToInt(event -> goldRoles(event).size()).sum();
        int got = found.stream().mapToInt(event -> foundRoles(event).size()).sum();
        return new Outcome(
                Map.of(
                        Measure.EVENT,
                        new Tally(same.pairs().size(), gold.size(), found.size()),
                        Measure.EVENT_ROLES,
                        new Tally(shared, sought, got)),
                Outcome.verdicts(found, same, Event::rule));
    }

    private double likeness(Event gold, Event found) {
        if (gold.type() != found.type() || contradict(gold, found)) {
            return 0;
        }
        Set<String> shared = participants(gold, UnaryOperator.identity());
        shared.retainAll(participants(found, actors::gold));
        int words = Math.min((int) PARTICIPANT - 1, gold.evidence().common(found.evidence()));
        return shared.isEmpty() ? 0 : shared.size() * PARTICIPANT + words;
    }

    private static Set<String> participants(Event event, UnaryOperator<String> id) {
        Set<String> all = new HashSet<>();
        Stream.concat(event.agents().stream(), event.patients().stream())
                .map(id)
                .forEach(all::add);
        return all;
    }

    private static boolean contradict(Event gold, Event found) {
        return gold.date().isPresent()
                && found.date().isPresent()
                && !within(extent(gold.date().get()), extent(found.date().get()))
                && !within(extent(found.date().get()), extent(gold.date().get()));
    }

    private static TimeExtent extent(TimeMention time) {
        return time.extent();
    }

    private static boolean within(TimeExtent inner, TimeExtent outer) {
        boolean begins = outer.from()
                .map(from -> inner.from()
                        .filter(own -> !own.earliest().isBefore(from.earliest()))
                        .isPresent())
                .orElse(true);
        boolean ends = outer.to()
                .map(PartialDate::latest)
                .map(to -> inner.to().filter(own -> !own.latest().isAfter(to)).isPresent())
                .orElse(true);
        return begins && ends;
    }

    private int shared(Event gold, Event found) {
        Set<String> both = goldRoles(gold);
        both.retainAll(foundRoles(found));
        return both.size();
    }

    private Set<String> goldRoles(Event event) {
        return roles(event, UnaryOperator.identity());
    }

    private Set<String> foundRoles(Event event) {
        return roles(event, actors::gold);
    }

    private static Set<String> roles(Event event, UnaryOperator<String> id) {
        Set<String> values = new HashSet<>();
        event.agents().forEach(agent -> values.add("agent " + id.apply(agent)));
        event.patients().forEach(patient -> values.add("patient " + id.apply(patient)));
        event.place().ifPresent(place -> values.add("place " + id.apply(place)));
        event.date().ifPresent(date -> values.add("date " + date.extent()));
        event.counts().forEach(count -> values.add(count.unit() + " " + count.value()));
        return values;
    }
}
