package org.chancery.bench;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.query.Asker;
import org.chancery.query.Parameter;
import org.chancery.query.QueryRun;
import org.chancery.query.Question;
import org.chancery.query.bound.QueryStoppedException;
import org.chancery.store.Store;

/**
 * One question over stores of different sizes. Actors, places, documents and words are filled in; the rest is left out, so that
 * the question is asked for all, or by its default.
 */
record GrowingQuestion(Question question, List<Store> stores, List<Integer> sizes, int rounds) {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int GOAL = 11;
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

    /** Returns the slope of time over claims; over rows where that is too steep and the answer grows too. */
    Figure figure() {
        try {
            List<Integer> rows = stores.stream().map(this::rows).toList();
            return figure(
                    rows, Growth.measure(rounds, stores.size(), size -> Turns.repeated(() -> rows(stores.get(size)))
                            .getAsDouble()));
        } catch (QueryStoppedException stopped) {
            return new Figure(
                    GOAL,
                    name(),
                    new Rounds(List.of(Double.POSITIVE_INFINITY)),
                    Bound.atMost(1.1),
                    stopped.getMessage());
        }
    }

    private Figure figure(List<Integer> rows, Growth growth) {
        Rounds overClaims = growth.slopes(sizes);
        String remark = growth.milliseconds() + "; rows: "
                + rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Figure figure = new Figure(GOAL, name(), overClaims, Bound.atMost(1.1), remark);
        boolean rowsGrow = Collections.min(rows) > 0 && rows.get(rows.size() - 1) > rows.get(0);
        return figure.met() || !rowsGrow
                ? figure
                : new Figure(
                        GOAL,
                        name() + ", slope over rows",
                        growth.slopes(rows),
                        Bound.atMost(1),
                        remark + "; slope over claims " + FiguresPage.number(overClaims.median()));
    }

    private String name() {
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

    private int rows(Store store) {
        return store.read(
                dataset -> Asker.over(dataset.asDatasetGraph(), QueryRun.over(dataset.asDatasetGraph(), LIMIT))
                        .ask(question, values())
                        .rows()
                        .size());
    }
}
