package org.chancery.bench;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.document.DocumentFinder;
import org.chancery.document.Source;

/** Goal 1: the whole conversion, from file to N-Quads, of the sample documents, on one thread and two. */
final class ConversionBenchmark implements Benchmark {
    private static final List<String> DOCUMENTS = List.of("data/documents");
    private static final int WARM_UP = 10;

    /** The conversion is warm when the compiler takes less than this share of its time, or after so many rounds more. */
    private static final double QUIET = 0.03;

    private static final int MOST_WARM_UP = 100;
    private static final double THOUSAND = 1000;

    @Override
    public List<Figure> run(Workshop workshop) {
        ConversionSides sides = new ConversionSides(sources());
        warmUp(sides);
        if (!sides.convert(1).equals(sides.convert(2))) {
            throw new IllegalStateException("One thread and two write different bytes");
        }
        return List.of(cost(workshop, sides), rate(workshop, sides), gain(workshop, sides));
    }

    private static List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        DocumentFinder.find(DOCUMENTS, InputStream.nullInputStream(), sources::add);
        return sources;
    }

    /** Its own code is a hundred times as much as the parser's, and what compiling it costs would be counted to it. */
    private static void warmUp(ConversionSides sides) {
        for (int i = 0; i < WARM_UP; i++) {
            sides.parse();
            sides.convert(2);
        }
        double compiling = 1;
        for (int i = 0; compiling > QUIET && i < MOST_WARM_UP; i++) {
            compiling = Rounds.compiling(() -> sides.convert(2));
        }
    }

    private static Figure cost(Workshop workshop, ConversionSides sides) {
        Turns turns = Turns.of(0, workshop.rounds(), () -> cpu(() -> sides.convert(1)), () -> cpu(sides::parse));
        return new Figure(
                1,
                "file to N-Quads, CPU time against the bare language pipeline",
                turns.ratios(),
                Bound.atMost(1.25),
                seconds(turns, sides));
    }

    private static double cpu(Runnable work) {
        return Rounds.cost(work).cpu();
    }

    private static String seconds(Turns turns, ConversionSides sides) {
        return String.format(
                Locale.ROOT,
                "%s s against %s s for %,d words; garbage collection included",
                FiguresPage.number(turns.one().median()),
                FiguresPage.number(turns.other().median()),
                sides.words());
    }

    private static Figure rate(Workshop workshop, ConversionSides sides) {
        double thousands = sides.words() / THOUSAND;
        List<Double> rates = Turns.of(
                        0, workshop.rounds(), Turns.once(() -> sides.convert(2)), Turns.once(() -> sides.convert(1)))
                .one()
                .values()
                .stream()
                .map(seconds -> thousands / seconds)
                .toList();
        return new Figure(
                1, "documents of 1,000 words a second, two threads", new Rounds(rates), Bound.atLeast(3.5), "");
    }

    private static Figure gain(Workshop workshop, ConversionSides sides) {
        Turns turns =
                Turns.of(0, workshop.rounds(), Turns.once(() -> sides.convert(1)), Turns.once(() -> sides.convert(2)));
        return new Figure(
                1,
                "two threads against one, documents a second",
                turns.ratios(),
                Bound.atLeast(1.7),
                "the same bytes from both");
    }
}
