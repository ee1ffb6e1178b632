package org.chancery.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Attribution;
import org.chancery.model.AttributionMode;
import org.chancery.model.Certainty;
import org.chancery.model.Document;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Polarity;
import org.chancery.model.Quantity;
import org.chancery.model.Realis;
import org.chancery.model.Relation;
import org.chancery.model.RelationType;
import org.chancery.model.Span;
import org.chancery.model.TimeExtent;
import org.chancery.model.TimeMention;
import org.chancery.model.Voice;

/** One object of an annotation file as a record; every method throws {@link IllegalArgumentException} for a bad field. */
final class AnnotationFields {
    private final JsonNode json;
    private final Document document;
    private final ActorList actors;
    private final String author;

    AnnotationFields(JsonNode json, Document document, ActorList actors, String author) {
        if (!json.isObject()) {
            throw new IllegalArgumentException("each line holds one JSON object");
        }
        this.json = json;
        this.document = document;
        this.actors = actors;
        this.author = author;
    }

    Actor actor() {
        String name = text("name");
        ActorType type = ActorType.ofLabel(text("type")).orElseThrow(() -> oneOf("type", labels(ActorType.values())));
        List<String> aliases = texts("aliases").stream().sorted().distinct().toList();
        return new Actor(text("id"), name, type, aliases, Optional.empty(), isCommon(name), author);
    }

    /** A name whose last word is a common noun, such as "British official", names somebody of this document alone. */
    private static boolean isCommon(String name) {
        String last = name.substring(name.stripTrailing().lastIndexOf(' ') + 1);
        return Character.isLowerCase(last.codePointAt(0));
    }

    Relation relation() {
        return new Relation(
                actors.declared(text("subject")),
                RelationType.ofLabel(text("relation"))
                        .orElseThrow(() -> oneOf("relation", labels(RelationType.values()))),
                actors.declared(text("object")),
                code(Polarity.class, "polarity", Polarity.ASSERTED),
                code(Certainty.class, "certainty", Certainty.CERTAIN),
                voice(),
                time("time"),
                optional("amount").map(Amounts::read),
                optional("role"),
                span("quote"),
                author);
    }

    Event event() {
        return new Event(
                code(EventType.class, "type", null),
                participants("agents"),
                participants("patients"),
                optional("place").map(actors::declared),
                time("date"),
                code(Realis.class, "realis", Realis.ACTUAL),
                code(Certainty.class, "certainty", Certainty.CERTAIN),
                voice(),
                counts(),
                span("quote"),
                author);
    }

    Attribution attribution() {
        return new Attribution(
                actors.declared(text("source")),
                text("source_text"),
                Optional.empty(),
                text("cue"),
                Optional.empty(),
                span("content"),
                code(AttributionMode.class, "mode", AttributionMode.INDIRECT),
                Polarity.ASSERTED,
                Certainty.CERTAIN,
                author);
    }

    private List<String> participants(String field) {
        return texts(field).stream().map(actors::declared).toList();
    }

    private Voice voice() {
        String holder = optional("holder").map(actors::declaredOrAuthor).orElse(Voice.AUTHOR);
        List<String> via = participants("via");
        if (holder.equals(Voice.AUTHOR)) {
            if (!via.isEmpty()) {
                throw new IllegalArgumentException("'via' needs a 'holder' other than the author");
            }
            return Voice.author();
        }
        List<String> chain = new ArrayList<>(via);
        chain.add(holder);
        return new Voice(chain);
    }

    private Optional<TimeMention> time(String field) {
        return optional(field).map(text -> TimeMention.of(TimeExtent.parse(text), Optional.empty()));
    }

    private List<Quantity> counts() {
        List<Quantity> counts = new ArrayList<>();
        JsonNode given = json.path("counts");
        if (!given.isMissingNode() && !given.isNull() && !given.isObject()) {
            throw new IllegalArgumentException("'counts' must be an object that gives a number for each kind");
        }
        given.properties().forEach(entry -> counts.add(count(entry.getKey(), entry.getValue())));
        return counts;
    }

    private static Quantity count(String unit, JsonNode value) {
        if (!value.isNumber()) {
            throw new IllegalArgumentException("'counts' gives a number for each kind, not " + value);
        }
        return Amounts.exactly(unit, value.decimalValue());
    }

    private Span span(String field) {
        Span span = new Span(number("start"), number("end"));
        if (span.end() > document.text().length()) {
            throw new IllegalArgumentException("'end' is " + span.end() + ", but " + document.name() + " has "
                    + document.text().length() + " code points");
        }
        if (!document.slice(span).equals(text(field))) {
            throw new IllegalArgumentException("'" + field + "' is not what stands at " + span + " of "
                    + document.name() + ": '" + document.slice(span) + "'");
        }
        return span;
    }

    private int number(String field) {
        JsonNode value = json.path(field);
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw new IllegalArgumentException("'" + field + "' must be a whole number");
        }
        return value.intValue();
    }

    /** Returns the text of a field that must be there. */
    String text(String field) {
        return optional(field).orElseThrow(() -> new IllegalArgumentException("'" + field + "' is missing"));
    }

    private Optional<String> optional(String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new IllegalArgumentException("'" + field + "' must be a text that is not empty");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(value.textValue())) {
            throw new IllegalArgumentException(
                    "'" + field + "' has half a character, an escaped surrogate without the other");
        }
        return Optional.of(value.textValue());
    }

    private List<String> texts(String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        value.forEach(item -> texts.add(item.isTextual() ? item.textValue() : ""));
        if (!value.isArray() || texts.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("'" + field + "' must be a list of texts that are not empty");
        }
        return texts;
    }

    private <E extends Enum<E>> E code(Class<E> type, String field, E absent) {
        Optional<String> text = optional(field);
        if (text.isEmpty() && absent != null) {
            return absent;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(code -> code.name().equalsIgnoreCase(text.orElse("")))
                .findFirst()
                .orElseThrow(() -> oneOf(field, names(type)));
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        boolean upper = type == EventType.class;
        return Arrays.stream(type.getEnumConstants())
                .map(code -> upper ? code.name() : code.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> labels(ActorType... types) {
        return Arrays.stream(types).map(ActorType::label).toList();
    }

    private static List<String> labels(RelationType... types) {
        return Arrays.stream(types).map(RelationType::label).toList();
    }

    private IllegalArgumentException oneOf(String field, List<String> values) {
        return new IllegalArgumentException("'" + field + "' must be one of " + String.join(", ", values) + ", not '"
                + json.path(field).asText() + "'");
    }
}
