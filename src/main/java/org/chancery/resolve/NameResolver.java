package org.chancery.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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
    private final NameChooser chooser;
    private final BodyResolver bodies;
    /** The spans of the full names for which the document introduces an acronym. */
    private final Map<String, Span> definitions = new HashMap<>();

    NameResolver(Gazetteer gazetteer, Document document, Referents referents, Offices offices, PersonResolver people) {
        this.gazetteer = gazetteer;
        this.referents = referents;
        this.people = people;
        this.chooser = new NameChooser(referents, new Context(gazetteer, document), offices);
        this.bodies = new BodyResolver(gazetteer, document, referents);
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
            referents.of(chooser.choose(candidate).actor());
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
        others.stream()
                .filter(name -> !name.known().isEmpty())
                .sorted(Comparator.comparing(BodyResolver::waits))
                .forEach(this::known);
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
        KnownName chosen = chooser.choose(candidate);
        Optional<Referent> body = bodies.other(candidate, chosen.actor());
        Optional<KnownName> capital = capital(candidate, chosen.actor());
        if (body.isPresent()) {
            referents.mention(candidate, body.get(), candidate.kind(), "document:owner");
        } else if (chosen.kind() == Kind.SEAT) {
            referents.metonym(candidate, referents.of(chosen.actor()), Optional.empty(), "metonymy:seat");
        } else if (capital.isPresent() && candidate.clues().place().acting()) {
            Optional<Referent> city = Optional.of(chosen.actor())
                    .filter(actor -> actor.type() == ActorType.PLACE)
                    .map(referents::of);
            referents.metonym(candidate, referents.of(capital.get().actor()), city, "metonymy:capital");
        } else if (candidate.isPerson()) {
            people.known(candidate, referents.of(chosen.actor()));
        } else if (candidate.kind() != MentionKind.ADJECTIVE || chosen.actor().type() == ActorType.STATE) {
            referents.mention(candidate, referents.of(chosen.actor()), candidate.kind(), candidate.reason());
        }
    }

    /** Returns the name as that of the state whose capital the chosen place is; two states may have cities of one name. */
    private static Optional<KnownName> capital(Candidate candidate, KnownActor chosen) {
        return candidate.known().stream()
                .filter(name -> name.kind() == Kind.CAPITAL)
                .filter(name -> chosen.state().map(name.actor().id()::equals).orElse(true))
                .findFirst();
    }

    private void recognised(Candidate candidate) {
        ActorType type = candidate.type().orElse(ActorType.ORGANIZATION);
        Optional<Referent> owned = bodies.owned(candidate);
        Referent referent = owned.or(() -> shortened(candidate))
                .or(() -> gazetteer.findBySpelling(candidate.text(), type).map(referents::of))
                .orElseGet(() -> referents.named(candidate.text(), type, false, candidate.reason()));
        referents.mention(
                candidate, referent, candidate.kind(), owned.isPresent() ? "gazetteer:owner" : candidate.reason());
    }

    /** A shorter form of a name that stands elsewhere in the document. */
    private Optional<Referent> shortened(Candidate candidate) {
        return candidate.type().stream().anyMatch(type -> type != ActorType.PLACE && type != ActorType.PERSON)
                ? bodies.longer(candidate)
                : Optional.empty();
    }
}
