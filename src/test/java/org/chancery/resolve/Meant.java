package org.chancery.resolve;

import java.util.List;
import org.chancery.model.Actor;
import org.chancery.model.Document;
import org.chancery.model.Event;
import org.chancery.model.Findings;
import org.chancery.model.Mention;
import org.chancery.model.Relation;
import org.chancery.testing.Analysts;
import org.chancery.testing.Language;

/** What the rules find in a text of our own, asked by the words of mentions. */
record Meant(Document document, Findings findings) {
    static Meant in(String text) {
        Document document = Language.document(text);
        return new Meant(document, Analysts.rules().read(document).findings());
    }

    /** Returns the ids of the actors that the words mean, in order of the text; several for one place where it means them all. */
    List<String> by(String words) {
        return findings.mentions().stream()
                .filter(mention -> document.slice(mention.span()).equals(words))
                .map(Mention::actor)
                .toList();
    }

    List<String> actors() {
        return findings.actors().stream().map(Actor::name).toList();
    }

    List<String> aliases(String id) {
        return findings.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .flatMap(actor -> actor.aliases().stream())
                .toList();
    }

    List<String> agents(String type) {
        return findings.events().stream()
                .filter(event -> event.type().name().equals(type))
                .map(Event::agents)
                .flatMap(List::stream)
                .toList();
    }

    List<String> subjects(String type) {
        return findings.relations().stream()
                .filter(relation -> relation.type().name().equals(type))
                .map(Relation::subject)
                .toList();
    }

    List<String> sources() {
        return findings.attributions().stream()
                .map(attribution -> attribution.source())
                .toList();
    }
}
