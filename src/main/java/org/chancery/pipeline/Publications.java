package org.chancery.pipeline;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Metadata;
import org.chancery.model.Publication;
import org.chancery.model.Stated;
import org.chancery.resolve.NameIndex;

/** Authors and publishers of the metadata as actors. */
final class Publications {
    private static final String REASON = "metadata";

    private final NameIndex names;

    Publications(NameIndex names) {
        this.names = names;
    }

    Publication of(Metadata metadata) {
        List<Actor> authors = metadata.authors().map(Stated::value).orElse(List.of()).stream()
                .map(name -> actor(name, authorType(name)))
                .toList();
        Optional<Actor> publisher = metadata.publisher().map(name -> actor(name.value(), ActorType.ORGANIZATION));
        return new Publication(authors, publisher);
    }

    /** An author is a person, unless the reference data knows an organization by the name. */
    private ActorType authorType(String name) {
        return names.find(name, ActorType.ORGANIZATION).isPresent() ? ActorType.ORGANIZATION : ActorType.PERSON;
    }

    private Actor actor(String name, ActorType type) {
        return names.recognise(new Actor(name, name, type, List.of(), Optional.empty(), false, REASON));
    }
}
