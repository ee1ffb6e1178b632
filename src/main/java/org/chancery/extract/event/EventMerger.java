package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.PartialDate;
import org.chancery.model.Quantity;
import org.chancery.model.TimeExtent;
import org.chancery.model.TimeMention;

/** Makes one event of the mentions that tell the same one; the mention that tells most is the evidence. */
final class EventMerger {
    private EventMerger() {}

    /** Returns the events in order of their evidence. */
    static List<Event> merge(List<Event> mentions) {
        List<Event> merged = new ArrayList<>();
        for (Event mention : mentions) {
            Optional<Event> same =
                    merged.stream().filter(event -> isSame(event, mention)).findFirst();
            if (same.isPresent()) {
                merged.set(merged.indexOf(same.get()), union(same.get(), mention));
            } else {
                merged.add(mention);
            }
        }
        merged.sort(Comparator.comparing(Event::evidence));
        return merged;
    }

    private static boolean isSame(Event a, Event b) {
        return a.type() == b.type()
                && a.realis() == b.realis()
                && (a.type() == EventType.CONSULT || haveSameSides(a, b))
                && shareEnough(a, b)
                && agree(a.place(), b.place())
                && sameTime(a.date(), b.date());
    }

    /** Who meets whom is told from either side, or from the host's. */
    private static boolean haveSameSides(Event a, Event b) {
        return overlap(a.agents(), b.agents()) && overlap(a.patients(), b.patients());
    }

    private static boolean overlap(List<String> a, List<String> b) {
        return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    }

    /** One participant in common is too little, unless the same words tell the same of nobody else. */
    private static boolean shareEnough(Event a, Event b) {
        Set<String> shared = new LinkedHashSet<>(participants(a));
        shared.retainAll(participants(b));
        boolean nested = shared.size()
                == Math.min(participants(a).size(), participants(b).size());
        boolean sameSides = a.agents().equals(b.agents()) && a.patients().equals(b.patients());
        boolean sameRule = a.rule().equals(b.rule());
        boolean sameRetreat =
                a.type() == EventType.RETREAT && sameSides && a.patients().isEmpty();
        return nested
                && (sameRetreat
                        || shared.size() > 1
                        || (sameRule
                                && sameSides
                                && (a.agents().isEmpty()
                                        || a.date().isPresent()
                                        || b.date().isPresent())));
    }

    private static Set<String> participants(Event event) {
        Set<String> all = new LinkedHashSet<>(event.agents());
        all.addAll(event.patients());
        return all;
    }

    private static <T> boolean agree(Optional<T> a, Optional<T> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private static boolean sameTime(Optional<TimeMention> a, Optional<TimeMention> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        TimeExtent first = a.get().extent();
        TimeExtent second = b.get().extent();
        return first.equals(second) || contains(first, second) || contains(second, first);
    }

    private static boolean contains(TimeExtent outer, TimeExtent inner) {
        if (outer.from().isEmpty()
                || outer.to().isEmpty()
                || inner.from().isEmpty()
                || inner.to().isEmpty()) {
            return false;
        }
        PartialDate from = outer.from().get();
        return !inner.from().get().earliest().isBefore(from.earliest())
                && !inner.to().get().latest().isAfter(outer.to().get().latest());
    }

    /** Returns one event of two mentions, what the fuller one tells first. */
    static Event union(Event a, Event b) {
        Event best = tells(b) > tells(a) ? b : a;
        Event other = best.equals(a) ? b : a;
        List<String> others = other.agents().stream()
                .filter(agent -> !best.patients().contains(agent))
                .toList();
        List<String> agents = union(best.agents(), others);
        List<String> patients = new ArrayList<>(union(best.patients(), other.patients()));
        patients.removeAll(agents);
        return new Event(
                best.type(),
                agents,
                patients,
                best.place().or(other::place),
                finer(best.date(), other.date()),
                best.realis(),
                best.certainty(),
                best.voice(),
                counts(best.counts(), other.counts()),
                best.evidence(),
                best.rule());
    }

    private static int tells(Event event) {
        return 2 * (event.agents().size() + event.patients().size())
                + (event.place().isPresent() ? 1 : 0)
                + (event.date().isPresent() ? 1 : 0)
                + event.counts().size();
    }

    private static List<String> union(Collection<String> a, Collection<String> b) {
        Set<String> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }

    private static Optional<TimeMention> finer(Optional<TimeMention> a, Optional<TimeMention> b) {
        boolean second = a.isPresent()
                && b.isPresent()
                && contains(a.get().extent(), b.get().extent());
        return second ? b : a.or(() -> b);
    }

    private static List<Quantity> counts(List<Quantity> a, List<Quantity> b) {
        List<Quantity> all = new ArrayList<>(a);
        b.stream()
                .filter(one -> a.stream().noneMatch(known -> known.unit().equals(one.unit())))
                .forEach(all::add);
        return all;
    }
}
