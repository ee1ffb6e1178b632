package org.chancery.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.query.Answer;
import org.chancery.query.Asker;
import org.chancery.query.Catalogue;
import org.chancery.query.Parameter;
import org.chancery.query.QueryRun;
import org.chancery.query.Question;
import org.chancery.store.Store;

/**
 * A question of the catalogue as the benchmarks ask it. Actors, places, documents and words are filled in; the rest is left out, so
 * that the question is asked for all, or by its default.
 */
record FilledQuestion(Question question) {
    private static final Map<String, String> BY_NAME = Map.of(
            "place", "place-3",
            "wanted", "embargo",
            "b", "actor-3",
            "to", "actor-3",
            "about", "actor-3",
            "recipient", "actor-3",
            "supported", "actor-3");
    private static final String ACTOR = "actor-20";
    private static final String DOCUMENT = "report-7.txt";
    private static final Duration LONG = Duration.ofMinutes(2);

    /** Returns all questions of the catalogue. */
    static List<FilledQuestion> all() {
        return Catalogue.load().questions().stream().map(FilledQuestion::new).toList();
    }

    /** Returns the question's id and what was filled in, as in {@code relations/neighbours actor=actor-20}. */
    String name() {
        return question.id()
                + values().entrySet().stream()
                        .map(value -> " " + value.getKey() + "=" + value.getValue())
                        .sorted()
                        .collect(Collectors.joining());
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        for (Parameter parameter : question.parameters()) {
            String filled = BY_NAME.getOrDefault(
                    parameter.name(),
                    switch (parameter.type()) {
                        case IRI_OF_ACTOR -> ACTOR;
                        case DOCUMENT -> DOCUMENT;
                        case TEXT, NUMBER, INTEGER, DATE, CODE -> "";
                    });
            if (!filled.isEmpty()) {
                values.put(parameter.name(), filled);
            }
        }
        return values;
    }

    /** Returns the answer; throws {@link org.chancery.query.bound.QueryStoppedException} if it takes longer than the limit. */
    Answer answer(Store store, Duration limit) {
        return store.read(
                dataset -> Asker.over(dataset.asDatasetGraph(), QueryRun.over(dataset.asDatasetGraph(), limit))
                        .ask(question, values()));
    }

    /** Returns the query with the values in their places, to be asked anywhere. */
    String text(Store store) {
        return store.read(dataset -> Asker.over(dataset.asDatasetGraph(), QueryRun.over(dataset.asDatasetGraph(), LONG))
                .text(question, values()));
    }
}
