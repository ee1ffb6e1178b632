package org.chancery.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.vocab.CYV;

/** Goal 9: numbers of claims that are kept ready, against counting them. */
final class TalliesBenchmark implements Benchmark {
    private static final int GOAL = 9;

    @Override
    public List<Figure> run(Workshop workshop) {
        DatasetGraph data = workshop.store(workshop.size()).dataset();
        return Stream.of(
                        compare(data, workshop.rounds(), "relation", CYV.byRelationType),
                        compare(data, workshop.rounds(), "claimant", CYV.byClaimant),
                        compare(data, workshop.rounds(), "polarity", CYV.byPolarityCode))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Figure> compare(DatasetGraph data, int rounds, String name, Resource dimension) {
        Ask live = new Ask(data, BenchQueries.read("live-" + name), Map.of());
        Ask kept = new Ask(data, BenchQueries.read("tallies"), Map.of("dimension", dimension.asNode()));
        Turns turns = Turns.of(rounds, Turns.repeated(live::values), Turns.repeated(kept::values));
        List<String> rows = kept.all();
        boolean equal = rows.equals(live.all());
        return List.of(
                new Figure(
                        GOAL,
                        "claims counted by " + name + ", time against reading the tallies",
                        turns.ratios(),
                        Bound.atLeast(20),
                        rows.size() + " rows, "
                                + FiguresPage.number(1000 * turns.other().median()) + " ms"),
                new Figure(
                        GOAL,
                        "tallies by " + name + " equal to the counts",
                        new Rounds(List.of(equal ? 1.0 : 0.0)),
                        Bound.atLeast(1),
                        "1 if they are; compared once"));
    }
}
