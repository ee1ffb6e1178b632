package org.chancery.resolve;

import java.util.Comparator;
import java.util.HashMap;
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
import org.chancery.model.MentionKind;
import org.chancery.model.Span;

/** Decides whom a name means: by the document's own definitions, then by reference data, then by the name itself. */
final class NameResolver {
    private final Gazetteer gazetteer;
    private final Referents referents;
    private final PersonResolver people;
    private final Context context;
    /** The spans of the full names for which the document introduces an acronym. */
    private final Map<String, Span> definitions = new HashMap<>();

    NameResolver(Gazetteer gazetteer, Document document, Referents referents, PersonResolver people) {
        this.gazetteer = gazetteer;
        this.referents = referents;
        this.people = people;
        this.context = new Context(document);
    }

    /** Looks through the names for what they tell about one another, before any of them is resolved. */
    void introduce(List<Candidate> names) {
        for (Candidate candidate : names) {
            if (candidate.isPerson()) {
                introducePerson(candidate);
            } else if (isAcronym(candidate.text())) {
                candidate.clues().same().ifPresent(full -> definitions.putIfAbsent(candidate.text(), full));
            }
        }
    }

    private void introducePerson(Candidate candidate) {
        if (candidate.known().isEmpty()) {
            people.introduce(candidate);
        } else {
            referents.of(candidate.known().get(0).actor());
        }
    }

    private static boolean isAcronym(String text) {
        return text.length() > 1 && text.length() < 9 && text.matches("[A-Z][A-Za-z.&-]*[A-Z.]");
    }

    /** Resolves first those that reference data knows, then the others, and acronyms of the document's own last. */
    void resolve(List<Candidate> names) {
        List<Candidate> others = names.stream()
                .filter(candidate -> !definitions.containsKey(candidate.text()))
                .toList();
        others.stream().filter(name -> !name.known().isEmpty()).forEach(this::known);
        others.stream()
                .filter(name -> name.known().isEmpty() && !name.isPerson())
                .forEach(this::recognised);
        others.stream()
                .filter(name -> name.known().isEmpty() && name.isPerson())
                .forEach(people::resolve);
        names.stream()
                .filter(candidate -> definitions.containsKey(candidate.text()))
                .forEach(this::defined);
    }

    private void defined(Candidate candidate) {
        Optional<Referent> full = referents.at(definitions.get(candidate.text()));
        if (full.isPresent()) {
            referents.mention(candidate, full.get(), MentionKind.NAME, "document:acronym");
        } else if (!candidate.known().isEmpty()) {
            known(candidate);
        } else {
            recognised(candidate);
        }
    }

    private void known(Candidate candidate) {
        Optional<KnownName> capital = candidate.known().stream()
                .filter(name -> name.kind() == Kind.CAPITAL)
                .findFirst();
        KnownName chosen = choose(candidate);
        if (chosen.kind() == Kind.SEAT) {
            referents.metonym(candidate, referents.of(chosen.actor()), Optional.empty(), "metonymy:seat");
        } else if (capital.isPresent() && candidate.clues().place().acting()) {
            Optional<Referent> city = candidate.known().stream()
                    .filter(name -> name.actor().type() == ActorType.PLACE)
                    .findFirst()
                    .map(name -> referents.of(name.actor()));
            referents.metonym(candidate, referents.of(capital.get().actor()), city, "metonymy:capital");
        } else if (candidate.isPerson()) {
            people.known(candidate, referents.of(chosen.actor()));
        } else if (candidate.kind() != MentionKind.ADJECTIVE || chosen.actor().type() == ActorType.STATE) {
            referents.mention(candidate, referents.of(chosen.actor()), candidate.kind(), candidate.reason());
        }
    }

    private KnownName choose(Candidate candidate) {
        List<KnownName> names = candidate.known().stream()
                .filter(name -> name.kind() != Kind.CAPITAL)
                .toList();
        return names.stream()
                .max(Comparator.comparingInt((KnownName name) -> weight(name))
                        .thenComparing(name -> -names.indexOf(name)))
                .orElse(candidate.known().get(0));
    }

    /** An actor that the document names otherwise too comes first, then one whose full name shares the text's words. */
    private int weight(KnownName name) {
        boolean named = referents.all().anyMatch(referent -> referent.known().equals(Optional.of(name.actor())));
        return (named ? 1000 : 0) + context.shared(name.actor());
    }

    private void recognised(Candidate candidate) {
        ActorType type = candidate.type().orElse(ActorType.ORGANIZATION);
        Optional<Referent> owned = owned(candidate);
        Referent referent = owned.or(() -> longer(candidate))
                .orElseGet(() -> referents.named(candidate.text(), type, false, candidate.reason()));
        referents.mention(
                candidate, referent, candidate.kind(), owned.isPresent() ? "gazetteer:owner" : candidate.reason());
    }

    /** "Russia's Foreign Ministry" is what reference data calls the "Russian Foreign Ministry". */
    private Optional<Referent> owned(Candidate candidate) {
        return candidate.clues().of().flatMap(referents::at).flatMap(Referent::known).stream()
                .map(owner -> owner.state().flatMap(gazetteer::find).orElse(owner))
                .flatMap(owner -> gazetteer.bodiesOf(owner).stream())
                .filter(body -> isCalled(body, candidate.text()))
                .findFirst()
                .map(referents::of);
    }

    private static boolean isCalled(KnownActor body, String text) {
        String tail = " " + text.toLowerCase(Locale.ROOT);
        return body.name().equalsIgnoreCase(text)
                || body.name().toLowerCase(Locale.ROOT).endsWith(tail)
                || body.names().stream().anyMatch(text::equalsIgnoreCase);
    }

    /** A shorter form of a name that stands elsewhere in the document. */
    private Optional<Referent> longer(Candidate candidate) {
        String tail = " " + candidate.text().toLowerCase(Locale.ROOT);
        boolean isBody =
                candidate.type().stream().anyMatch(type -> type != ActorType.PLACE && type != ActorType.PERSON);
        return referents
                .latest(
                        candidate.span().start(),
                        use -> isBody
                                && isBody(use.referent())
                                && use.referent()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .endsWith(tail))
                .map(Referents.Use::referent);
    }

    private static boolean isBody(Referent referent) {
        return referent.type() == ActorType.ORGANIZATION
                || referent.type() == ActorType.GOVERNMENT_BODY
                || referent.type() == ActorType.ARMED_GROUP;
    }
}
