package org.chancery.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.ActorType;
import org.chancery.model.Candidate;
import org.chancery.model.Document;
import org.chancery.model.MentionKind;

/** Decides whom a description means: "the Syrian leader", "the regime", "the country", "one British official". */
final class DescriptionResolver {
    private final Offices offices;
    private final Referents referents;
    private final GroupResolver groups;
    private final StateResolver lands;
    private final PartyResolver parties;
    private final Eras eras;

    DescriptionResolver(Document document, Offices offices, Referents referents) {
        this.offices = offices;
        this.referents = referents;
        this.groups = new GroupResolver(referents);
        States states = new States(offices, referents);
        this.lands = new StateResolver(referents, states);
        this.parties = new PartyResolver(document, referents, states);
        this.eras = new Eras(document, offices);
    }

    void resolve(Candidate candidate) {
        if (standsForNamed(candidate)) {
            return;
        }
        if (PartyResolver.isParties(candidate)) {
            parties.resolve(candidate).ifPresent(all -> mention(candidate, all, "description:parties"));
            return;
        }
        Optional<Referent> same = candidate.clues().same().flatMap(referents::at);
        if (same.isPresent() && isCompatible(candidate, same.get())) {
            groups.introduce(candidate, same.get());
            mention(candidate, same.get(), "description:apposition");
            return;
        }
        switch (candidate.type().orElse(ActorType.GROUP)) {
            case STATE -> lands.resolve(candidate).ifPresent(state -> mention(candidate, state, "description:country"));
            case PLACE -> place(candidate);
            case PERSON -> person(candidate);
            case ORGANIZATION -> groups.organization(candidate);
            case GOVERNMENT_BODY, ARMED_GROUP, GROUP -> groups.resolve(candidate);
        }
    }

    /** "Two officials, X and Y": the words stand for those whom the text names. */
    private boolean standsForNamed(Candidate candidate) {
        return candidate.clues().place().several()
                && candidate.clues().same().flatMap(referents::at).stream()
                        .anyMatch(named -> named.type() == ActorType.PERSON || named.type() == ActorType.STATE);
    }

    private static boolean isCompatible(Candidate candidate, Referent referent) {
        boolean person = referent.type() == ActorType.PERSON;
        return person == candidate.isPerson()
                && !(referent.type() == ActorType.STATE && candidate.type().equals(Optional.of(ActorType.GROUP)));
    }

    private void mention(Candidate candidate, Referent referent, String reason) {
        referents.mention(candidate, referent, MentionKind.NOMINAL, reason);
    }

    private void place(Candidate candidate) {
        if (!candidate.clues().place().definite()) {
            return;
        }
        Optional<Referent> owner = candidate.clues().of().flatMap(referents::at);
        if (owner.isPresent() && candidate.clues().head().equals("capital")) {
            owner.flatMap(Referent::known)
                    .flatMap(offices::capitalOf)
                    .ifPresent(city -> mention(candidate, referents.of(city), "description:capital"));
            return;
        }
        Optional<Referents.Use> latest = referents.latest(
                candidate.span().start(),
                use -> use.referent().type() == ActorType.PLACE
                        && candidate.clues().sentence()
                                        - use.candidate().clues().sentence()
                                <= 1);
        latest.filter(use -> candidate.clues().of().isEmpty())
                .ifPresent(use -> mention(candidate, use.referent(), "description:place"));
    }

    private void person(Candidate candidate) {
        Optional<Referent> owner = candidate.clues().of().flatMap(referents::at);
        boolean picked = candidate.text().toLowerCase(Locale.ROOT).startsWith("one of ");
        Optional<Referent> holder = picked ? Optional.empty() : holder(candidate, owner);
        if (holder.isPresent()) {
            mention(candidate, holder.get(), "description:office");
        } else if (isUnnamedActor(candidate, owner)) {
            Referent person = unnamed(candidate, owner);
            owner.ifPresent(of -> person.title(candidate.clues().head(), Optional.of(of)));
            mention(candidate, person, "description:unnamed");
        }
    }

    private Optional<Referent> holder(Candidate candidate, Optional<Referent> owner) {
        if (owner.isPresent()) {
            return officeHolder(candidate, owner.get()).or(() -> sameUnnamed(candidate, owner.get()));
        }
        return candidate.clues().place().definite() ? titled(candidate) : Optional.empty();
    }

    /** "The U.K. official" is the British official of before. */
    private Optional<Referent> sameUnnamed(Candidate candidate, Referent owner) {
        return referents
                .all()
                .filter(person -> person.isLocal() && candidate.clues().place().definite())
                .filter(person -> person.titles().stream()
                        .anyMatch(title -> title.of().equals(Optional.of(owner))
                                && title.words().equals(candidate.clues().head())))
                .findFirst();
    }

    /** Who acts or speaks, and who holds the one office of somebody who is named. */
    private static boolean isUnnamedActor(Candidate candidate, Optional<Referent> owner) {
        boolean acts =
                candidate.clues().isSubject() && candidate.clues().place().acting();
        boolean holdsOffice = owner.filter(of -> of.type() == ActorType.STATE).isPresent()
                && candidate.reason().endsWith("office")
                && candidate.clues().place().definite();
        return acts || holdsOffice;
    }

    private Referent unnamed(Candidate candidate, Optional<Referent> owner) {
        return referents.named(Described.name(candidate, owner), ActorType.PERSON, true, "description:unnamed");
    }

    private Optional<Referent> officeHolder(Candidate candidate, Referent owner) {
        String title = String.join(" ", candidate.clues().words());
        Optional<Offices> past = eras.past(candidate);
        Optional<Referent> then = past.flatMap(known -> holder(known, title, owner));
        if (then.isPresent() || eras.isFormer(candidate)) {
            return then;
        }
        Optional<Referent> told = referents
                .all()
                .filter(person -> person.titles().stream()
                        .anyMatch(known -> known.of().equals(Optional.of(owner)) && isTitle(known.words(), title)))
                .findFirst();
        return told.isPresent() || past.isPresent() ? told : holder(offices, title, owner);
    }

    private Optional<Referent> holder(Offices known, String title, Referent owner) {
        return owner.known().flatMap(body -> known.holder(title, body)).map(referents::of);
    }

    private static boolean isTitle(String known, String described) {
        String title = known.toLowerCase(Locale.ROOT);
        return title.equals(described)
                || title.endsWith(" " + described)
                || described.equals("leader") && title.matches(".*(president|leader|king|emir|prime minister)");
    }

    /** "The official", "the minister": the one of whom these words, or a title with them, were used last. */
    private Optional<Referent> titled(Candidate candidate) {
        List<String> words = candidate.clues().words();
        String title = String.join(" ", words);
        return referents
                .latest(
                        candidate.span().start(),
                        use -> use.referent().type() == ActorType.PERSON
                                && (isUnnamed(use.referent(), candidate)
                                        || use.referent().titles().stream()
                                                .anyMatch(known -> isTitle(known.words(), title))))
                .map(Referents.Use::referent);
    }

    private static boolean isUnnamed(Referent person, Candidate candidate) {
        String name = " " + person.name().toLowerCase(Locale.ROOT);
        return person.isLocal() && name.endsWith(" " + candidate.clues().head());
    }
}
