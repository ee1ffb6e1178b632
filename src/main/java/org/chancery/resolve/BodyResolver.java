package org.chancery.resolve;

import java.util.Locale;
import java.util.Optional;
import org.chancery.model.ActorType;
import org.chancery.model.Candidate;
import org.chancery.model.Document;
import org.chancery.model.KnownActor;
import org.chancery.model.Span;

/** Decides which body a name means that many states have: a senate, a foreign ministry, a supreme court. */
final class BodyResolver {
    private final Gazetteer gazetteer;
    private final Document document;
    private final Referents referents;

    BodyResolver(Gazetteer gazetteer, Document document, Referents referents) {
        this.gazetteer = gazetteer;
        this.document = document;
        this.referents = referents;
    }

    /** Returns the body that the name means if it is not the one of reference data, but that of a state named with it or before. */
    Optional<Referent> other(Candidate candidate, KnownActor body) {
        if (isForeign(candidate, body)) {
            return Optional.of(foreign(candidate));
        }
        boolean fresh = body.type() == ActorType.GOVERNMENT_BODY
                && candidate.clues().of().isEmpty()
                && referents.find(body.id()).isEmpty();
        return fresh
                ? longer(candidate).filter(referent -> referent.type() == ActorType.GOVERNMENT_BODY)
                : Optional.empty();
    }

    /** Tells whether the words around the name give it to another state than reference data does. */
    private boolean isForeign(Candidate candidate, KnownActor body) {
        return body.type() == ActorType.GOVERNMENT_BODY
                && body.state().isPresent()
                && owner(candidate)
                        .flatMap(Referent::known)
                        .flatMap(BodyResolver::stateOf)
                        .filter(state -> !state.equals(body.state().get()))
                        .isPresent();
    }

    private static Optional<String> stateOf(KnownActor land) {
        return land.type() == ActorType.STATE
                ? Optional.of(land.id())
                : land.state().filter(state -> land.type() == ActorType.PLACE);
    }

    /** Returns the body of the state that the words name as its owner, or a new one under the owner's name. */
    private Referent foreign(Candidate candidate) {
        return owned(candidate)
                .or(() -> longer(candidate))
                .orElseGet(() ->
                        referents.named(withOwner(candidate), ActorType.GOVERNMENT_BODY, false, candidate.reason()));
    }

    private String withOwner(Candidate candidate) {
        return candidate
                .clues()
                .of()
                .map(owner -> owner.cover(candidate.span()))
                .map(document::slice)
                .map(name -> name.replaceAll("\\s+", " "))
                .orElse(candidate.text());
    }

    private Optional<Referent> owner(Candidate candidate) {
        return candidate.clues().of().flatMap(referents::at);
    }

    /** "Russia's Foreign Ministry" is what reference data calls the "Russian Foreign Ministry". */
    Optional<Referent> owned(Candidate candidate) {
        return owner(candidate).flatMap(Referent::known).stream()
                .map(owner -> owner.state().flatMap(gazetteer::find).orElse(owner))
                .flatMap(owner -> gazetteer.bodiesOf(owner).stream())
                .filter(body -> isCalled(body, candidate.text()))
                .findFirst()
                .map(referents::of);
    }

    private static boolean isCalled(KnownActor body, String text) {
        return endsWith(body.name(), text) || body.names().stream().anyMatch(text::equalsIgnoreCase);
    }

    private static boolean endsWith(String name, String text) {
        return (" " + name).toLowerCase(Locale.ROOT).endsWith(" " + text.toLowerCase(Locale.ROOT));
    }

    /** Returns the body for whose name, as it stands before in the document, this one is short. */
    Optional<Referent> longer(Candidate candidate) {
        return referents
                .latest(
                        candidate.span().start(),
                        use -> isBody(use.referent())
                                && use.referent().name().length()
                                        > candidate.text().length()
                                && endsWith(use.referent().name(), candidate.text()))
                .map(Referents.Use::referent);
    }

    private static boolean isBody(Referent referent) {
        return referent.type() == ActorType.ORGANIZATION
                || referent.type() == ActorType.GOVERNMENT_BODY
                || referent.type() == ActorType.ARMED_GROUP;
    }

    /** Tells whether the owner of the name stands behind it, so that it must be resolved first. */
    static boolean waits(Candidate candidate) {
        Optional<Span> owner = candidate.clues().of();
        return owner.isPresent() && owner.get().start() > candidate.span().start();
    }
}
