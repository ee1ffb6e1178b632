package org.chancery.query;

import java.util.List;
import java.util.stream.Collectors;

/** The catalogue as a page in Markdown: each question with what its answer tells and which values it takes. */
public final class CatalogueIndex {
    private static final String HEAD = """
            # Questions

            Made from the headers of the query files by `./chancery query --index > queries/INDEX.md`; do not edit it by hand.
            Ask one with `./chancery query NAME --PARAMETER VALUE`, or open `/q/NAME` of the server.
            """;

    private CatalogueIndex() {}

    /** Returns the page, in the order of topic and name. */
    public static String markdown(Catalogue catalogue) {
        return HEAD
                + catalogue.questions().stream()
                        .map(Question::topic)
                        .distinct()
                        .map(topic -> section(topic, catalogue))
                        .collect(Collectors.joining());
    }

    private static String section(String topic, Catalogue catalogue) {
        List<Question> questions = catalogue.questions().stream()
                .filter(question -> question.topic().equals(topic))
                .toList();
        return "\n## " + topic + "\n\n"
                + questions.stream().map(CatalogueIndex::entry).collect(Collectors.joining());
    }

    private static String entry(Question question) {
        return "- **[" + question.title() + "](" + question.id() + ".rq)** `" + question.id() + "`: "
                + question.answers() + "\n"
                + question.parameters().stream().map(CatalogueIndex::entry).collect(Collectors.joining());
    }

    private static String entry(Parameter parameter) {
        return "  - `" + parameter.name() + "` (" + parameter.type().label()
                + parameter.fallback().map(value -> ", default `" + value + "`").orElse("")
                + parameter.example().map(value -> ", as in `" + value + "`").orElse("") + "): "
                + parameter.description() + "\n";
    }
}
