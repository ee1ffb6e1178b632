package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import org.chancery.extract.actor.ActorFinder;
import org.chancery.model.Actor;
import org.chancery.model.Basis;
import org.chancery.model.Document;
import org.chancery.model.Mention;
import org.chancery.model.Metadata;
import org.chancery.model.PartialDate;
import org.chancery.model.Stated;
import org.chancery.testing.Analysts;
import org.chancery.testing.Language;

/** A small text with its cast, asked by the words of mentions. */
record Cast(Document document, Resolution resolution) {
    private static final ActorFinder FINDER =
            ActorFinder.of(Analysts.gazetteer().names());
    private static final Resolver RESOLVER = Resolver.of(Analysts.gazetteer());

    static Cast read(String text) {
        return read(text, Metadata.none());
    }

    static Cast read(String text, Metadata metadata) {
        Document plain = Language.document(text);
        Document document = new Document(plain.id(), plain.name(), plain.text(), metadata, plain.blocks());
        return new Cast(
                document,
                RESOLVER.resolve(document, FINDER.find(Language.pipeline().analyse(document))));
    }

    static Metadata published(String date) {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Stated<>(PartialDate.parse(date), Basis.GIVEN)),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns the ids of the actors that the words mean, in order of the text. */
    List<String> meant(String words) {
        return mentions(words).stream().map(Mention::actor).toList();
    }

    List<Mention> mentions(String words) {
        return resolution.mentions().stream()
                .filter(mention -> document.slice(mention.span()).equals(words))
                .toList();
    }

    Actor actor(String id) {
        return resolution.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " among " + resolution.actors()));
    }

    /** Returns what kind of actor the words mean, each once. */
    List<String> types(String words) {
        return meant(words).stream()
                .map(id -> actor(id).type().label())
                .distinct()
                .toList();
    }
}
