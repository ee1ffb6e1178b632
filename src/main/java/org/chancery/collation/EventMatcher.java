package org.chancery.collation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Aspect;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Quantity;
import org.chancery.model.Realis;

/**
 * Matches events: those of the same type, told in the same words, with the same doers, the same who undergo it and the same place, as
 * far as both name them; they must share somebody.
 */
final class EventMatcher implements Matcher<Event> {
    /** Of these, each party does what the other does. */
    private static final Set<EventType> MUTUAL = EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

    @Override
    public Optional<Set<Aspect>> compare(Event one, Event other) {
        boolean same = one.type() == other.type()
                && agree(one.place().stream().toList(), other.place().stream().toList())
                && Matcher.sameWords(one, other);
        boolean straight = inStep(one.agents(), one.patients(), other.agents(), other.patients());
        boolean mutual = MUTUAL.contains(one.type()) && parties(one).equals(parties(other));
        boolean turned = inStep(one.agents(), one.patients(), other.patients(), other.agents());
        return same && (straight || mutual || turned)
                ? Optional.of(aspects(one, other, !straight && !mutual))
                : Optional.empty();
    }

    private static boolean inStep(
            List<String> agents, List<String> patients, List<String> others, List<String> otherPatients) {
        boolean shared =
                agents.stream().anyMatch(others::contains) || patients.stream().anyMatch(otherPatients::contains);
        return shared && agree(agents, others) && agree(patients, otherPatients);
    }

    /** Tells whether they are the same ones, as far as both name anybody. */
    private static boolean agree(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() || new HashSet<>(one).equals(new HashSet<>(other));
    }

    private static Set<String> parties(Event event) {
        Set<String> parties = new HashSet<>(event.agents());
        parties.addAll(event.patients());
        return parties;
    }

    private static Set<Aspect> aspects(Event one, Event other, boolean turned) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        boolean denied = one.realis() == Realis.DENIED;
        boolean polarity = denied != (other.realis() == Realis.DENIED);
        RelationMatcher.add(aspects, Aspect.POLARITY, polarity);
        RelationMatcher.add(aspects, Aspect.CLAIMANT, !Matcher.sameVoice(one.voice(), other.voice()));
        RelationMatcher.add(aspects, Aspect.DIRECTION, turned);
        RelationMatcher.add(aspects, Aspect.CERTAINTY, one.certainty() != other.certainty());
        RelationMatcher.add(aspects, Aspect.MODALITY, !polarity && one.realis() != other.realis());
        RelationMatcher.add(aspects, Aspect.TIME, RelationMatcher.differ(one.date(), other.date()));
        RelationMatcher.add(aspects, Aspect.QUANTITY, differInCounts(one, other));
        return aspects;
    }

    private static boolean differInCounts(Event one, Event other) {
        return one.counts().stream().anyMatch(mine -> count(other, mine.unit())
                .filter(theirs -> theirs.value().compareTo(mine.value()) != 0)
                .isPresent());
    }

    private static Optional<Quantity> count(Event event, String unit) {
        return event.counts().stream().filter(each -> each.unit().equals(unit)).findFirst();
    }

    @Override
    public Event join(Event one, Event other) {
        boolean mutual = parties(one).equals(parties(other));
        return new Event(
                one.type(),
                one.agents().isEmpty() && !mutual ? other.agents() : one.agents(),
                one.patients().isEmpty() && !mutual ? other.patients() : one.patients(),
                one.place().or(other::place),
                one.date().or(other::date),
                one.realis(),
                one.certainty(),
                Matcher.fuller(one.voice(), other.voice()),
                counts(one, other),
                one.evidence(),
                one.rule());
    }

    /** Returns the counts of the first, and those of the other of what the first does not count. */
    private static List<Quantity> counts(Event one, Event other) {
        List<Quantity> counts = new ArrayList<>(one.counts());
        other.counts().stream()
                .filter(theirs -> count(one, theirs.unit()).isEmpty())
                .forEach(counts::add);
        return counts;
    }

    @Override
    public Event withNumbers(Event joined, Event other) {
        return new Event(
                joined.type(),
                joined.agents(),
                joined.patients(),
                joined.place(),
                joined.date(),
                joined.realis(),
                joined.certainty(),
                joined.voice(),
                counts(other, joined).stream()
                        .map(count -> worded(count, joined))
                        .toList(),
                joined.evidence(),
                joined.rule());
    }

    /** Returns the count as the event words it, if it gives the same number. */
    private static Quantity worded(Quantity count, Event event) {
        return count(event, count.unit())
                .filter(own -> own.value().compareTo(count.value()) == 0)
                .orElse(count);
    }

    @Override
    public Event withRule(Event finding, String rule) {
        return finding.withRule(rule);
    }
}
