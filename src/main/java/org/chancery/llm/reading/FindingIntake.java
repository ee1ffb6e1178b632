package org.chancery.llm.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.ChanceryException;
import org.chancery.model.Document;
import org.chancery.model.Span;
import org.chancery.model.Voice;

/**
 * Takes over the relations, events and attributions of one answer: only with words that stand in the portion, and only between
 * actors who are named near these words.
 */
final class FindingIntake {
    private static final String QUOTE = "quote";
    private static final String CONTENT = "content";

    private final Document document;
    private final QuoteFinder quotes;
    private final Nearness nearness;
    private final Map<String, String> ids;
    private final Refusals refusals;
    private final List<ObjectNode> taken = new ArrayList<>();

    /** @param ids of the actors that may be named, by the ids that the answer uses */
    FindingIntake(
            Document document, QuoteFinder quotes, Nearness nearness, Map<String, String> ids, Refusals refusals) {
        this.document = document;
        this.quotes = quotes;
        this.nearness = nearness;
        this.ids = ids;
        this.refusals = refusals;
    }

    /** Returns what is kept of the answer as objects of the annotation form, in its order. */
    List<ObjectNode> take(JsonNode answer) {
        answer.path("relations").forEach(said -> take("relation", said, QUOTE, this::relation));
        answer.path("events").forEach(said -> take("event", said, QUOTE, this::event));
        answer.path("attributions").forEach(said -> take("attribution", said, CONTENT, this::attribution));
        return taken;
    }

    /** What is to be seen to besides the quote of a finding; throws {@link Refused}. */
    private interface Check {
        void on(ObjectNode finding, Span quote);
    }

    /** Why a finding is not kept. */
    private static final class Refused extends ChanceryException {
        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }
    }

    private void take(String kind, JsonNode said, String words, Check check) {
        try {
            if (!said.isObject()) {
                throw new Refused("it is no JSON object");
            }
            ObjectNode finding = present((ObjectNode) said).put("kind", kind);
            taken.add(placed(finding, words, check));
        } catch (Refused e) {
            refusals.add(kind, e.getMessage(), said);
        }
    }

    /** Returns the finding at the first place of its words that holds and that no finding like it has taken before. */
    private ObjectNode placed(ObjectNode finding, String words, Check check) {
        Refused why = new Refused("its words do not stand in the text");
        for (Span place : quotes.places(finding.path(words).asText().strip())) {
            ObjectNode candidate = finding.deepCopy()
                    .put(words, document.slice(place))
                    .put("start", place.start())
                    .put("end", place.end());
            try {
                check.on(candidate, place);
                if (!taken.contains(candidate)) {
                    return candidate;
                }
                why = new Refused("it stands more often in the answer than in the text");
            } catch (Refused e) {
                why = e;
            }
        }
        throw why;
    }

    /** Returns a copy without the empty texts and lists that stand for absent values. */
    private static ObjectNode present(ObjectNode said) {
        ObjectNode copy = said.deepCopy();
        List<String> absent = said.properties().stream()
                .filter(field -> field.getValue().isNull()
                        || field.getValue().isTextual()
                                && field.getValue().asText().isBlank()
                        || field.getValue().isArray() && field.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        return copy.remove(absent);
    }

    private void relation(ObjectNode finding, Span quote) {
        participant(finding, "subject", quote);
        participant(finding, "object", quote);
        voice(finding);
        if (finding.has("amount")) {
            String amount = finding.path("amount").asText();
            number(amount.substring(amount.lastIndexOf(' ') + 1), quote);
        }
    }

    private void event(ObjectNode finding, Span quote) {
        if (!finding.has("agents") && !finding.has("patients")) {
            throw new Refused("nobody takes part in it");
        }
        participants(finding, "agents", quote);
        participants(finding, "patients", quote);
        if (finding.has("place")) {
            participant(finding, "place", quote);
        }
        voice(finding);
        counts(finding, quote);
    }

    private void attribution(ObjectNode finding, Span content) {
        finding.put("source", known(finding.path("source").asText()));
        for (String words : List.of("source_text", "cue")) {
            Span place = nearness.nearest(
                            quotes.places(finding.path(words).asText().strip()), content)
                    .orElseThrow(
                            () -> new Refused("its " + words.replace('_', ' ') + " does not stand near its words"));
            finding.put(words, document.slice(place));
        }
    }

    private void voice(ObjectNode finding) {
        String holder = finding.path("holder").asText(Voice.AUTHOR);
        if (holder.equals(Voice.AUTHOR)) {
            finding.put("holder", Voice.AUTHOR).remove("via");
            return;
        }
        finding.put("holder", known(holder));
        if (finding.has("via")) {
            finding.set("via", all(finding, "via", Optional.empty()));
        }
    }

    private void participants(ObjectNode finding, String field, Span quote) {
        if (finding.has(field)) {
            finding.set(field, all(finding, field, Optional.of(quote)));
        }
    }

    private ArrayNode all(ObjectNode finding, String field, Optional<Span> quote) {
        ArrayNode found = finding.arrayNode();
        for (JsonNode id : finding.path(field)) {
            String known = known(id.asText());
            quote.ifPresent(words -> requireNear(known, words));
            found.add(known);
        }
        return found;
    }

    private void participant(ObjectNode finding, String field, Span quote) {
        String id = known(finding.path(field).asText());
        requireNear(id, quote);
        finding.put(field, id);
    }

    private String known(String id) {
        return Optional.ofNullable(ids.get(id))
                .orElseThrow(
                        () -> new Refused("it names the actor '" + id + "', who is not declared or not in the text"));
    }

    private void requireNear(String id, Span quote) {
        if (!nearness.isNamedNear(id, quote)) {
            throw new Refused("'" + id + "' is not named in or near its words");
        }
    }

    /** The form of annotations gives counts as an object. */
    private void counts(ObjectNode finding, Span quote) {
        JsonNode said = finding.remove("counts");
        if (said == null) {
            return;
        }
        ObjectNode counts = finding.objectNode();
        for (JsonNode count : said) {
            String unit = count.path("unit").asText();
            if (unit.isBlank() || !count.path("number").isNumber()) {
                throw new Refused("a count has no unit or no number");
            }
            number(count.path("number").asText(), quote);
            counts.set(unit, count.path("number"));
        }
        if (!counts.isEmpty()) {
            finding.set("counts", counts);
        }
    }

    private void number(String number, Span quote) {
        if (!nearness.givesNumber(number, quote)) {
            throw new Refused("the number " + number + " is not given in or near its words");
        }
    }
}
