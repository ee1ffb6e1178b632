package org.chancery.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One query that was asked of our store and of others, to be measured.
 *
 * @param name of the question
 * @param text of the query
 * @param ours what came of asking our store
 * @param others what came of asking the others
 * @param limit after which an answer counts as none
 */
record PeerQuestion(String name, String text, Trial ours, List<Trial> others, Duration limit) {
    private static final int GOAL = 8;
    private static final double SLOW_SECONDS = 1;
    private static final int SLOW_TIMES = 5;

    /** Returns the question after each store was asked once, which warms it up. */
    static PeerQuestion tried(FilledQuestion question, OwnStore source, Peer ours, List<Peer> others, Duration limit) {
        String text = question.text(source.store());
        return new PeerQuestion(
                question.name(),
                text,
                Trial.of(ours, text, limit),
                others.stream().map(other -> Trial.of(other, text, limit)).toList(),
                limit);
    }

    /** Returns the time of ours over that of the fastest other; 0 if no other answers, endless if ours does not. */
    Figure figure(int rounds, Bound bound) {
        List<Trial> sides = Stream.concat(Stream.of(ours), others.stream()).toList();
        List<Rounds> times = Growth.measure(rounds, sides.size(), side -> seconds(sides.get(side)))
                .times();
        Rounds fastest = times.subList(1, times.size()).stream()
                .min(Comparator.comparingDouble(Rounds::median))
                .orElseThrow();
        Rounds ratios = fastest.median() == Double.POSITIVE_INFINITY && ours.answered()
                ? new Rounds(List.of(0.0))
                : times.get(0).over(fastest);
        return new Figure(GOAL, name, finite(ratios), bound, remark(sides, times));
    }

    /** A store that did not answer at all is not asked again, nor is one that was many times slower than ours. */
    private double seconds(Trial side) {
        if (!side.answered()) {
            return Double.POSITIVE_INFINITY;
        }
        return once(side) ? side.seconds() : again(side.peer());
    }

    /** A store may answer once within the limit and another time not. */
    private double again(Peer peer) {
        try {
            return Turns.repeated(() -> peer.count(text, limit)).getAsDouble();
        } catch (UnansweredException e) {
            return Double.POSITIVE_INFINITY;
        }
    }

    private boolean once(Trial side) {
        return side.seconds() > SLOW_SECONDS && side.seconds() > SLOW_TIMES * ours.seconds();
    }

    private static Rounds finite(Rounds ratios) {
        return new Rounds(ratios.values().stream()
                .map(ratio -> ratio.isNaN() ? Double.POSITIVE_INFINITY : ratio)
                .toList());
    }

    private String remark(List<Trial> sides, List<Rounds> times) {
        List<String> parts = new ArrayList<>();
        parts.add(ours.rows().size() + " rows");
        IntStream.range(0, sides.size())
                .mapToObj(i -> remark(sides.get(i), times.get(i).median()))
                .forEach(parts::add);
        return parts.stream().collect(Collectors.joining("; "));
    }

    private String remark(Trial side, double seconds) {
        if (!side.answered()) {
            return side.peer().name() + ": " + side.trouble();
        }
        String difference = side.difference(ours);
        boolean ties = !difference.isEmpty() && text.contains("LIMIT");
        return side.peer().name() + " " + FiguresPage.number(1000 * seconds) + " ms"
                + (once(side) ? ", asked once" : "")
                + (difference.isEmpty()
                        ? ""
                        : " (" + difference + (ties ? "; which of equals come before LIMIT is open" : "") + ")");
    }
}
