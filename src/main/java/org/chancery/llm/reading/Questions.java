package org.chancery.llm.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.llm.chat.Prompt;
import org.chancery.model.Digest;
import org.chancery.model.Document;
import org.chancery.model.Metadata;
import org.chancery.model.Stated;

/** Puts the portions of one document into words for a model. */
final class Questions {
    private static final int MARKER_DIGITS = 16;
    private static final String UNKNOWN = "not known";

    private final Document document;
    private final Prompts prompts;

    Questions(Document document, Prompts prompts) {
        this.document = document;
        this.prompts = prompts;
    }

    /** Returns the question for the findings of a portion. */
    Prompt extract(Portion portion, KnownCast cast) {
        Metadata metadata = document.metadata();
        String text = portion.text(document);
        String user = prompts.filled(
                "portion.md",
                Map.of(
                        "title", told(metadata.title()),
                        "authors", told(metadata.authors()),
                        "publisher", told(metadata.publisher()),
                        "date", told(metadata.date()),
                        "actors", cast.json(),
                        "marker", marker(text),
                        "text", text));
        return new Prompt(prompts.text("extract.md"), List.of(user), prompts.text("findings.schema.json"));
    }

    /** Returns the question whether the portion states the claims, which are numbered from 1. */
    Prompt verify(Portion portion, List<ObjectNode> claims) {
        String text = portion.text(document);
        String numbered = IntStream.range(0, claims.size())
                .mapToObj(index -> (index + 1) + ". " + shown(claims.get(index)))
                .collect(Collectors.joining("\n"));
        String user = prompts.filled("claims.md", Map.of("marker", marker(text), "text", text, "claims", numbered));
        return new Prompt(prompts.text("verify.md"), List.of(user), prompts.text("verdicts.schema.json"));
    }

    private static ObjectNode shown(ObjectNode claim) {
        ObjectNode shown = claim.deepCopy();
        shown.remove(List.of("start", "end"));
        return shown;
    }

    /** No text can hold a line that depends on the text itself. */
    private static String marker(String text) {
        return "=== TEXT " + Digest.of(MARKER_DIGITS, text) + " ===";
    }

    private static String told(Optional<? extends Stated<?>> stated) {
        return stated.map(fact -> fact.value().toString()).orElse(UNKNOWN);
    }
}
