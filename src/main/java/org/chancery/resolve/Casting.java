package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.ActorType;
import org.chancery.model.Candidate;
import org.chancery.model.Document;
import org.chancery.model.KnownActor;
import org.chancery.model.KnownName;
import org.chancery.model.KnownName.Kind;
import org.chancery.model.Mention;
import org.chancery.model.MentionKind;
import org.chancery.model.OfficeTerm;
import org.chancery.model.PartialDate;
import org.chancery.model.PersonName;
import org.chancery.model.TimeExtent;

/** The work of resolving one document: its referents so far, and the mentions that were decided. */
final class Casting {
    private final Gazetteer gazetteer;
    private final Document document;
    private final List<Candidate> candidates;
    private final Map<String, Referent> referents = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    Casting(Gazetteer gazetteer, Document document, List<Candidate> candidates) {
        this.gazetteer = gazetteer;
        this.document = document;
        this.candidates = candidates;
    }

    Resolution run() {
        candidates.stream().filter(this::isFullPersonName).forEach(this::person);
        for (Candidate candidate : candidates) {
            if (candidate.known().isEmpty()) {
                recognised(candidate);
            } else {
                known(candidate);
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return new Resolution(
                referents.values().stream()
                        .filter(referent -> referent.mentions() > 0)
                        .map(Referent::actor)
                        .toList(),
                mentions);
    }

    private boolean isFullPersonName(Candidate candidate) {
        return candidate.kind() == MentionKind.NAME
                && candidate.type().equals(Optional.of(ActorType.PERSON))
                && (candidate.known().isEmpty() ? !PersonName.isBare(candidate.text()) : true);
    }

    private Referent person(Candidate candidate) {
        return candidate.known().isEmpty()
                ? unknown(candidate.text(), ActorType.PERSON, candidate.reason())
                : of(candidate.known().get(0).actor());
    }

    private void known(Candidate candidate) {
        List<KnownName> names = candidate.known();
        KnownName chosen = names.get(0);
        Optional<KnownName> capital =
                names.stream().filter(name -> name.kind() == Kind.CAPITAL).findFirst();
        if (capital.isPresent() && candidate.clues().acting()) {
            metonym(candidate, of(capital.get().actor()), Optional.of("capital"));
        } else if (chosen.kind() == Kind.SEAT) {
            metonym(candidate, of(chosen.actor()), Optional.of("seat"));
        } else {
            mention(candidate, of(chosen.actor()), candidate.kind(), candidate.reason());
        }
    }

    private void metonym(Candidate candidate, Referent referent, Optional<String> rule) {
        mention(candidate, referent, MentionKind.METONYM, "metonymy:" + rule.orElse("acting"));
    }

    private void recognised(Candidate candidate) {
        ActorType type = candidate.type().orElse(ActorType.ORGANIZATION);
        Optional<Referent> bearer =
                type == ActorType.PERSON && PersonName.isBare(candidate.text()) ? bearer(candidate) : Optional.empty();
        if (bearer.isPresent()) {
            mention(candidate, bearer.get(), MentionKind.NAME, "document:surname");
        } else {
            Referent referent = unknown(candidate.text(), type, candidate.reason());
            mention(candidate, referent, candidate.kind(), candidate.reason());
        }
    }

    private Optional<Referent> bearer(Candidate candidate) {
        String surname = PersonName.key(candidate.text());
        return referents.values().stream()
                .filter(referent -> referent.type() == ActorType.PERSON)
                .filter(referent -> PersonName.surname(referent.name()).equals(surname)
                        || referent.known()
                                .map(known -> PersonName.surnames(known).contains(surname))
                                .orElse(false))
                .max(Comparator.comparingInt(Referent::mentions))
                .or(() -> inOffice(surname));
    }

    /** Returns the only person with the family name who held an office when the document appeared. */
    private Optional<Referent> inOffice(String surname) {
        List<KnownActor> holders = gazetteer.peopleBySurname(surname).stream()
                .filter(person -> person.offices().stream().anyMatch(this::isCurrent))
                .toList();
        return holders.size() == 1 ? Optional.of(of(holders.get(0))) : Optional.empty();
    }

    private boolean isCurrent(OfficeTerm term) {
        return document.metadata()
                .date()
                .map(date -> term.time().map(time -> covers(time, date.value())).orElse(true))
                .orElse(false);
    }

    private static boolean covers(TimeExtent time, PartialDate date) {
        boolean begun = time.from()
                .map(from -> !date.latest().isBefore(from.earliest()))
                .orElse(true);
        boolean ended =
                time.to().map(to -> date.earliest().isAfter(to.latest())).orElse(false);
        return begun && !ended;
    }

    private void mention(Candidate candidate, Referent referent, MentionKind kind, String reason) {
        mentions.add(new Mention(candidate.span(), referent.id(), kind, Optional.empty(), reason));
        referent.mentionedAt(candidate.span().start());
        if (kind != MentionKind.PRONOUN) {
            referent.alias(document.slice(candidate.span()));
        }
    }

    private Referent of(KnownActor actor) {
        return referents.computeIfAbsent(
                actor.id(),
                id -> new Referent(id, actor.name(), actor.type(), Optional.of(actor), false, "gazetteer:name"));
    }

    private Referent unknown(String name, ActorType type, String reason) {
        return referents.computeIfAbsent(
                slug(name), id -> new Referent(id, name, type, Optional.empty(), false, reason));
    }

    private static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return slug.replaceAll("^-|-$", "");
    }
}
