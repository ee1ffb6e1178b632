package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.model.ActorType;
import org.chancery.model.Candidate;
import org.chancery.model.Clues.Role;
import org.chancery.model.Document;
import org.chancery.model.MentionKind;
import org.chancery.model.Span;

/**
 * Decides for which named parties a plural stands: "both governments", "the three leaders", "neither side". They are those
 * that the text has just named, exactly as many as it counts; nobody if they cannot be told.
 */
final class PartyResolver {
    /** How many sentences back parties may be gathered one by one. */
    private static final int REACH = 6;
    /** How many sentences back a coordination such as "Peru and Chile" is what is meant. */
    private static final int NEAR = 3;

    private final Document document;
    private final Referents referents;
    private final States states;

    PartyResolver(Document document, Referents referents, States states) {
        this.document = document;
        this.referents = referents;
        this.states = states;
    }

    static boolean isParties(Candidate candidate) {
        return candidate.reason().endsWith("parties");
    }

    /** Returns those meant, as one. */
    Optional<Referent> resolve(Candidate candidate) {
        return again(candidate).or(() -> members(candidate, PartyResolver::isProminent)
                .or(() -> members(candidate, use -> true))
                .map(Referent::together));
    }

    /** "The three presidents met. All three refused": those of whom the words before told as many. */
    private Optional<Referent> again(Candidate candidate) {
        return referents
                .latest(
                        candidate.span().start(),
                        use -> use.referent().isSeveral()
                                && candidate.clues().sentence()
                                                - use.candidate().clues().sentence()
                                        <= NEAR)
                .map(Referents.Use::referent)
                .filter(several -> several.each().size() == count(candidate))
                .filter(several -> several.each().stream()
                        .allMatch(who -> who(candidate, who).equals(Optional.of(who))));
    }

    private static boolean isProminent(Referents.Use use) {
        return use.kind() != MentionKind.ADJECTIVE
                && use.candidate().clues().place().role() != Role.ATTRIBUTE;
    }

    private Optional<List<Referent>> members(Candidate candidate, Predicate<Referents.Use> counts) {
        Set<Referent> others = others(candidate);
        Set<Referent> gathered = new LinkedHashSet<>();
        for (int back = 0; back <= REACH; back++) {
            List<Party> parties = parties(candidate, back, counts).stream()
                    .filter(party -> !others.contains(party.who()))
                    .toList();
            Optional<List<Referent>> joined = back <= NEAR ? coordinated(parties, count(candidate)) : Optional.empty();
            parties.forEach(party -> gathered.add(party.who()));
            if (joined.isPresent() || gathered.size() >= count(candidate)) {
                return joined.or(() ->
                        Optional.of(List.copyOf(gathered)).filter(all -> all.size() == count(candidate) && alike(all)));
            }
        }
        return Optional.empty();
    }

    private static int count(Candidate candidate) {
        return candidate.clues().place().count();
    }

    /** A state and a person are no two sides. */
    private static boolean alike(List<Referent> all) {
        return all.stream()
                        .map(who -> who.type() == ActorType.PERSON)
                        .distinct()
                        .count()
                == 1;
    }

    /** One who may be meant, where the text names it. */
    private record Party(Referent who, Referents.Use use) {}

    /** Those whom the sentence names behind the words are whom the parties have to do with. */
    private Set<Referent> others(Candidate candidate) {
        Set<Referent> others = new LinkedHashSet<>();
        referents
                .uses()
                .filter(use ->
                        use.candidate().clues().sentence() == candidate.clues().sentence()
                                && use.start() >= candidate.span().end())
                .forEach(use -> who(candidate, use.referent()).ifPresent(others::add));
        return others;
    }

    private List<Party> parties(Candidate candidate, int back, Predicate<Referents.Use> counts) {
        return referents
                .uses()
                .filter(use -> use.start() < candidate.span().start() && counts.test(use))
                .filter(use ->
                        candidate.clues().sentence() - use.candidate().clues().sentence() == back)
                .filter(use -> use.kind() != MentionKind.PRONOUN)
                .sorted(Comparator.comparingInt(Referents.Use::start))
                .flatMap(use -> use.referent().each().stream()
                        .flatMap(named -> who(candidate, named).stream())
                        .map(who -> new Party(who, use)))
                .toList();
    }

    /** Governments and countries are states, leaders people; a side may be either, or a body. */
    private Optional<Referent> who(Candidate candidate, Referent named) {
        return switch (candidate.type().orElse(ActorType.GROUP)) {
            case STATE -> states.behind(named);
            case PERSON -> Optional.of(named).filter(who -> who.type() == ActorType.PERSON);
            case ORGANIZATION -> Optional.of(named).filter(PartyResolver::isBody);
            default ->
                Optional.of(named)
                        .filter(who -> isBody(who) || who.type() == ActorType.STATE || who.type() == ActorType.PERSON);
        };
    }

    private static boolean isBody(Referent who) {
        return who.type() == ActorType.ORGANIZATION
                || who.type() == ActorType.ARMED_GROUP
                || who.type() == ActorType.GOVERNMENT_BODY;
    }

    /** Returns the last parties that the text joins by commas and "and", if they are as many. */
    private Optional<List<Referent>> coordinated(List<Party> parties, int count) {
        List<Party> run = new ArrayList<>();
        Optional<List<Referent>> found = Optional.empty();
        for (Party party : parties) {
            if (!run.isEmpty() && !isJoined(run.get(run.size() - 1), party)) {
                run.clear();
            }
            run.add(party);
            List<Referent> all = run.stream().map(Party::who).distinct().toList();
            found = all.size() == count && isClosed(run) ? Optional.of(all) : found;
        }
        return found;
    }

    private boolean isJoined(Party one, Party next) {
        return between(one, next).matches("(?s),?\\s*(?:and|or)?\\s+(?:the\\s+)?|,\\s+(?:the\\s+)?");
    }

    /** "And" stands before the last one. */
    private boolean isClosed(List<Party> run) {
        return between(run.get(run.size() - 2), run.get(run.size() - 1)).matches("(?s).*\\b(?:and|or|with)\\b.*");
    }

    private String between(Party one, Party next) {
        int from = one.use().candidate().span().end();
        int to = next.use().candidate().span().start();
        return from > to ? "" : document.slice(new Span(from, to));
    }
}
