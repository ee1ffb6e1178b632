package org.chancery.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.ActorType;
import org.chancery.model.Candidate;
import org.chancery.model.KnownActor;
import org.chancery.model.KnownName;
import org.chancery.model.KnownName.Kind;

/** Chooses among the actors of reference data that bear the same name. */
final class NameChooser {
    private final Referents referents;
    private final Context context;
    private final Offices offices;

    NameChooser(Referents referents, Context context, Offices offices) {
        this.referents = referents;
        this.context = context;
        this.offices = offices;
    }

    /** Returns the likeliest reading, that of a capital as a government left out where there is another. */
    KnownName choose(Candidate candidate) {
        List<KnownName> names = candidate.known().stream()
                .filter(name -> name.kind() != Kind.CAPITAL)
                .toList();
        return names.stream()
                .max(Comparator.comparingInt(this::weight)
                        .thenComparing(KnownName::actor, offices.byOffice())
                        .thenComparing(name -> -names.indexOf(name)))
                .orElse(candidate.known().get(0));
    }

    /** An actor that the document names otherwise too comes first, then one that its words and date speak for. */
    private int weight(KnownName name) {
        int named = isNamed(name.actor()) ? 1000 : 0;
        return named + (name.actor().type() == ActorType.PERSON ? 0 : context.fit(name.actor()));
    }

    private boolean isNamed(KnownActor actor) {
        return referents
                .find(actor.id())
                .map(referent -> referent.known().equals(Optional.of(actor)))
                .orElse(false);
    }
}
