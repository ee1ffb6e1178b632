package org.chancery.bench;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.query.bound.QueryStoppedException;
import org.chancery.store.Store;

/** One question over stores of different sizes. */
record GrowingQuestion(FilledQuestion question, List<Store> stores, List<Integer> sizes, int rounds) {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int GOAL = 11;

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
                    question.name(),
                    new Rounds(List.of(Double.POSITIVE_INFINITY)),
                    Bound.atMost(1.1),
                    stopped.getMessage());
        }
    }

    private Figure figure(List<Integer> rows, Growth growth) {
        Rounds overClaims = growth.slopes(sizes);
        String remark = growth.milliseconds() + "; rows: "
                + rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Figure figure = new Figure(GOAL, question.name(), overClaims, Bound.atMost(1.1), remark);
        boolean rowsGrow = Collections.min(rows) > 0 && rows.get(rows.size() - 1) > rows.get(0);
        return figure.met() || !rowsGrow
                ? figure
                : new Figure(
                        GOAL,
                        question.name() + ", slope over rows",
                        growth.slopes(rows),
                        Bound.atMost(1),
                        remark + "; slope over claims " + FiguresPage.number(overClaims.median()));
    }

    private int rows(Store store) {
        return question.answer(store, LIMIT).rows().size();
    }
}
