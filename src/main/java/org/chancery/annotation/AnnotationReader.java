package org.chancery.annotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.chancery.model.Actor;
import org.chancery.model.Attribution;
import org.chancery.model.Document;
import org.chancery.model.Event;
import org.chancery.model.Findings;
import org.chancery.model.Relation;

/** Reads findings from JSON Lines, checking each against its document. */
public final class AnnotationReader {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Document document;
    private final String author;
    private final Trouble trouble;
    private final ActorList actors = new ActorList();

    private AnnotationReader(Document document, String author, Trouble trouble) {
        this.document = document;
        this.author = author;
        this.trouble = trouble;
    }

    /** Is told of an object that is no annotation of the document, and why. */
    private interface Trouble {
        void with(Numbered object, String reason);
    }

    /**
     * Returns the findings of one file, each kind in the order of its lines; actors have no mentions, since the form
     * names them without their places.
     *
     * @param file the name to give in messages
     * @param lines the content of the file
     * @param author who made the annotations; becomes the rule of each finding
     * @throws MalformedAnnotationException for the first line that is not an annotation of this document
     */
    public static Findings read(Document document, String file, String lines, String author) {
        List<Numbered> objects = new ArrayList<>();
        List<String> all = withoutByteOrderMark(lines).lines().toList();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isBlank()) {
                objects.add(new Numbered(i + 1, parse(file, i + 1, all.get(i))));
            }
        }
        return new AnnotationReader(document, author, (object, reason) -> {
                    throw new MalformedAnnotationException(file, object.line(), reason);
                })
                .read(objects);
    }

    /**
     * Returns the findings among the objects, each kind in their order; an object that is no annotation of the document is left out.
     *
     * @param refused is given each object that is left out, with the reason
     */
    public static Findings readEach(
            Document document, List<? extends JsonNode> objects, String author, BiConsumer<JsonNode, String> refused) {
        List<Numbered> numbered = new ArrayList<>();
        objects.forEach(object -> numbered.add(new Numbered(numbered.size() + 1, object)));
        return new AnnotationReader(document, author, (object, reason) -> refused.accept(object.json(), reason))
                .read(numbered);
    }

    private Findings read(List<Numbered> objects) {
        objects.forEach(this::declare);
        return findings(objects);
    }

    private static String withoutByteOrderMark(String content) {
        return content.startsWith("\uFEFF") ? content.substring(1) : content;
    }

    private static JsonNode parse(String file, int number, String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new MalformedAnnotationException(file, number, "not a JSON object: " + e.getOriginalMessage());
        } catch (NumberFormatException e) {
            throw new MalformedAnnotationException(file, number, "a number has too many digits: " + e.getMessage());
        }
    }

    private void declare(Numbered object) {
        guard(object, fields -> {
            switch (fields.text("kind")) {
                case "actor" -> actors.add(fields.actor());
                case "relation", "event", "attribution" -> {}
                default ->
                    throw new IllegalArgumentException(
                            "'kind' must be actor, relation, event or attribution, not '" + fields.text("kind") + "'");
            }
        });
    }

    private Findings findings(List<Numbered> objects) {
        List<Relation> relations = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<Attribution> attributions = new ArrayList<>();
        for (Numbered object : objects) {
            guard(object, fields -> {
                switch (fields.text("kind")) {
                    case "relation" -> relations.add(fields.relation());
                    case "event" -> events.add(fields.event());
                    case "attribution" -> attributions.add(fields.attribution());
                    default -> {}
                }
            });
        }
        List<Actor> declared = actors.all();
        return new Findings(declared, List.of(), attributions, relations, events);
    }

    private void guard(Numbered object, Consumer<AnnotationFields> action) {
        try {
            action.accept(new AnnotationFields(object.json(), document, actors, author));
        } catch (IllegalArgumentException | DateTimeException e) {
            trouble.with(object, e.getMessage());
        }
    }

    private record Numbered(int line, JsonNode json) {}
}
