package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.model.ActorType;
import org.chancery.model.Candidate;
import org.chancery.model.Document;
import org.chancery.model.KnownActor;
import org.chancery.model.Mention;
import org.chancery.model.MentionKind;
import org.chancery.model.Span;
import org.chancery.model.Voice;

/** The actors of one document while they are being gathered, and who was mentioned where. */
final class Referents {
    private final Document document;
    private final Map<String, Referent> byId = new LinkedHashMap<>();
    private final Map<Span, Use> uses = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Referent, Referent> united = new HashMap<>();

    /** A candidate that was decided. */
    record Use(Candidate candidate, Referent referent, MentionKind kind) {
        int start() {
            return candidate.span().start();
        }
    }

    Referents(Document document) {
        this.document = document;
    }

    Referent of(KnownActor actor) {
        return byId.computeIfAbsent(
                actor.id(),
                id -> new Referent(id, actor.name(), actor.type(), Optional.of(actor), false, "gazetteer:name"));
    }

    /** Returns a new referent that only this document knows, or the one of the same name and type. */
    Referent named(String name, ActorType type, boolean local, String reason) {
        String slug = slug(name);
        Referent same = byId.get(slug);
        if (same != null && same.type() == type) {
            return same;
        }
        String id = same == null ? slug : slug + "-" + slug(type.label());
        return byId.computeIfAbsent(id, key -> new Referent(key, name, type, Optional.empty(), local, reason));
    }

    private static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() || slug.equals(Voice.AUTHOR) ? "actor-" + slug : slug;
    }

    Optional<Referent> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Stream<Referent> all() {
        return byId.values().stream();
    }

    Optional<Referent> at(Span span) {
        return Optional.ofNullable(uses.get(span)).map(Use::referent);
    }

    Optional<Use> use(Span span) {
        return Optional.ofNullable(uses.get(span));
    }

    /** Returns the latest use before the offset that fits. */
    Optional<Use> latest(int offset, Predicate<Use> fits) {
        return uses.values().stream()
                .filter(use -> use.start() < offset && fits.test(use))
                .max(Comparator.comparingInt(Use::start));
    }

    Stream<Use> uses() {
        return uses.values().stream();
    }

    void mention(Candidate candidate, Referent referent, MentionKind kind, String reason) {
        mention(candidate, referent, kind, Optional.empty(), reason);
    }

    void metonym(Candidate candidate, Referent referent, Optional<Referent> literal, String reason) {
        mention(candidate, referent, MentionKind.METONYM, literal, reason);
    }

    private void mention(
            Candidate candidate, Referent referent, MentionKind kind, Optional<Referent> literal, String reason) {
        referent.each()
                .forEach(actor -> mentions.add(
                        new Mention(candidate.span(), actor.id(), kind, literal.map(Referent::id), reason)));
        uses.put(candidate.span(), new Use(candidate, referent, kind));
        referent.mentionedBy(candidate);
        if (kind != MentionKind.PRONOUN && !referent.isSeveral()) {
            referent.alias(document.slice(candidate.span()));
            candidate.clues().whole().ifPresent(whole -> referent.alias(document.slice(whole)));
        }
        literal.ifPresent(Referent::occurOtherwise);
    }

    /** Says that what was taken for an actor of its own is another: all its mentions mean that one. */
    void unite(Referent described, Referent named) {
        united.put(described, named);
        byId.remove(described.id());
        named.absorb(described);
        mentions.replaceAll(mention -> mention.actor().equals(described.id())
                ? new Mention(mention.span(), named.id(), mention.kind(), mention.literal(), mention.reason())
                : mention);
        uses.replaceAll(
                (span, use) -> use.referent().equals(described) ? new Use(use.candidate(), named, use.kind()) : use);
    }

    /** Returns the referent itself, or the one with which it was united. */
    Referent current(Referent referent) {
        return united.getOrDefault(referent, referent);
    }

    Resolution resolution() {
        List<Mention> ordered =
                mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
        return new Resolution(
                byId.values().stream()
                        .filter(Referent::occurs)
                        .map(Referent::actor)
                        .toList(),
                ordered);
    }
}
