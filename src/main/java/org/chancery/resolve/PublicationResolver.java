package org.chancery.resolve;

import java.util.List;
import org.chancery.model.ActorType;
import org.chancery.model.Document;
import org.chancery.model.Metadata;

/** Adds the author and the publisher of a document to its actors; a name that its text holds too is an alias. */
final class PublicationResolver {
    private final Document document;
    private final Referents referents;
    private final NameIndex names;

    PublicationResolver(Document document, Referents referents, NameIndex names) {
        this.document = document;
        this.referents = referents;
        this.names = names;
    }

    void resolve() {
        Metadata metadata = document.metadata();
        metadata.authors()
                .map(stated -> stated.value())
                .orElse(List.of())
                .forEach(author -> add(author, ActorType.PERSON));
        metadata.publisher().ifPresent(publisher -> add(publisher.value(), ActorType.ORGANIZATION));
    }

    private void add(String name, ActorType usual) {
        ActorType type = names.find(name, ActorType.ORGANIZATION).isPresent() ? ActorType.ORGANIZATION : usual;
        Referent referent = referents
                .all()
                .filter(other -> other.name().equalsIgnoreCase(name) && other.type() == type)
                .findFirst()
                .orElseGet(() -> names.find(name, type)
                        .map(referents::of)
                        .orElseGet(() -> referents.named(name, type, false, "metadata")));
        referent.occurOtherwise();
        if (document.text().value().contains(name)) {
            referent.alias(name);
        }
    }
}
