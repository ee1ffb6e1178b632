package org.chancery.collation;

import java.util.List;
import java.util.Map;
import org.chancery.model.Event;
import org.chancery.model.Findings;
import org.chancery.model.Mention;
import org.chancery.model.Relation;
import org.chancery.model.Voice;

/**
 * Other ids for actors.
 *
 * @param ids new ones by the old ones; the document's own voice keeps its id
 */
record Renaming(Map<String, String> ids) {
    /** Returns the findings with the new ids, without actors. */
    Findings of(Findings findings) {
        return new Findings(
                List.of(),
                findings.mentions().stream().map(this::mention).toList(),
                findings.attributions().stream()
                        .map(each -> each.withSource(id(each.source())))
                        .toList(),
                findings.relations().stream().map(this::relation).toList(),
                findings.events().stream().map(this::event).toList());
    }

    private String id(String old) {
        return ids.getOrDefault(old, old);
    }

    private List<String> all(List<String> old) {
        return old.stream().map(this::id).toList();
    }

    private Voice voice(Voice voice) {
        return new Voice(all(voice.chain()));
    }

    Mention mention(Mention mention) {
        return new Mention(
                mention.span(),
                id(mention.actor()),
                mention.kind(),
                mention.literal().map(this::id),
                mention.reason());
    }

    private Relation relation(Relation relation) {
        return new Relation(
                id(relation.subject()),
                relation.type(),
                id(relation.object()),
                relation.polarity(),
                relation.certainty(),
                voice(relation.voice()),
                relation.time(),
                relation.amount(),
                relation.role(),
                relation.evidence(),
                relation.rule());
    }

    private Event event(Event event) {
        return new Event(
                event.type(),
                all(event.agents()),
                all(event.patients()),
                event.place().map(this::id),
                event.date(),
                event.realis(),
                event.certainty(),
                voice(event.voice()),
                event.counts(),
                event.evidence(),
                event.rule());
    }
}
