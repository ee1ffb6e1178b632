package org.chancery.annotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Actor;
import org.chancery.model.Attribution;
import org.chancery.model.Document;
import org.chancery.model.Event;
import org.chancery.model.Findings;
import org.chancery.model.Quantity;
import org.chancery.model.Relation;
import org.chancery.model.Span;
import org.chancery.model.Voice;

/** Writes findings as JSON Lines: actors, then relations, events and attributions, each kind in the order given. */
public final class AnnotationWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AnnotationWriter() {}

    /** Returns one line an object, each ended by a line feed; empty for findings in which there is nothing. */
    public static String write(Document document, Findings findings) {
        return Stream.of(
                        actors(findings).map(AnnotationWriter::actor),
                        findings.relations().stream().map(relation -> relation(document, relation)),
                        findings.events().stream().map(event -> event(document, event)),
                        findings.attributions().stream().map(attribution -> attribution(document, attribution)))
                .flatMap(lines -> lines)
                .map(AnnotationWriter::line)
                .collect(Collectors.joining());
    }

    /** Leaves out the cities that only lend their names to states. */
    private static Stream<Actor> actors(Findings findings) {
        return findings.actors().stream().filter(Actor::isNamed);
    }

    private static String line(ObjectNode object) {
        try {
            return JSON.writeValueAsString(object) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode object(String kind) {
        return JSON.createObjectNode().put("kind", kind);
    }

    private static ObjectNode actor(Actor actor) {
        ObjectNode object = object("actor")
                .put("id", actor.id())
                .put("name", actor.name())
                .put("type", actor.type().label());
        object.set("aliases", array(actor.aliases()));
        return object;
    }

    private static ObjectNode relation(Document document, Relation relation) {
        ObjectNode object = object("relation")
                .put("subject", relation.subject())
                .put("relation", relation.type().label())
                .put("object", relation.object())
                .put("polarity", code(relation.polarity()))
                .put("certainty", code(relation.certainty()));
        voice(object, relation.voice());
        relation.role().ifPresent(role -> object.put("role", role));
        relation.time().ifPresent(time -> object.put("time", time.extent().toString()));
        relation.amount().ifPresent(amount -> object.put("amount", Amounts.write(amount)));
        return span(object.put("quote", document.slice(relation.evidence())), relation.evidence());
    }

    private static ObjectNode event(Document document, Event event) {
        ObjectNode object = object("event").put("type", event.type().name());
        object.set("agents", array(event.agents()));
        object.set("patients", array(event.patients()));
        event.place().ifPresent(place -> object.put("place", place));
        event.date().ifPresent(date -> object.put("date", date.extent().toString()));
        object.put("realis", code(event.realis()));
        voice(object, event.voice());
        if (!event.counts().isEmpty()) {
            object.set("counts", counts(event.counts()));
        }
        return span(object.put("quote", document.slice(event.evidence())), event.evidence());
    }

    private static ObjectNode counts(List<Quantity> counts) {
        ObjectNode object = JSON.createObjectNode();
        counts.forEach(count -> object.set(count.unit(), Numbers.node(count.value())));
        return object;
    }

    private static ObjectNode attribution(Document document, Attribution attribution) {
        ObjectNode object = object("attribution")
                .put("source", attribution.source())
                .put("source_text", attribution.sourceText())
                .put("cue", attribution.cue())
                .put("content", document.slice(attribution.content()))
                .put("mode", code(attribution.mode()));
        return span(object, attribution.content());
    }

    private static void voice(ObjectNode object, Voice voice) {
        object.put("holder", voice.holder());
        if (!voice.via().isEmpty()) {
            object.set("via", array(voice.via()));
        }
    }

    private static ObjectNode span(ObjectNode object, Span span) {
        return object.put("start", span.start()).put("end", span.end());
    }

    private static ArrayNode array(List<String> values) {
        ArrayNode array = JSON.createArrayNode();
        values.forEach(array::add);
        return array;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
