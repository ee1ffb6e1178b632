package org.chancery.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Names that look like one that nobody bears, for messages. */
final class Nearest {
    private static final int MOST = 3;
    private static final double ALIKE = 0.8;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Nearest() {}

    /** Returns a phrase that names the most similar names, such as {@code the nearest are Syria, Serbia}; empty if none is similar. */
    static String phrase(String value, Collection<String> names) {
        String wanted = value.toLowerCase(Locale.ROOT);
        List<String> nearest = names.stream()
                .distinct()
                .filter(name -> alike(wanted, name) >= ALIKE)
                .sorted(Comparator.comparingDouble((String name) -> -alike(wanted, name))
                        .thenComparing(name -> name))
                .limit(MOST)
                .toList();
        return nearest.isEmpty() ? "" : nearest.stream().collect(Collectors.joining(", ", " (the nearest: ", ")"));
    }

    private static double alike(String wanted, String name) {
        return SIMILARITY.apply(wanted, name.toLowerCase(Locale.ROOT));
    }
}
