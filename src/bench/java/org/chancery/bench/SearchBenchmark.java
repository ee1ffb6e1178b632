package org.chancery.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.store.DocumentGraph;
import org.chancery.store.Store;

/** Goal 6: quotations with a word by the text index, against a regular expression over all of them; and none too many. */
final class SearchBenchmark implements Benchmark {
    private static final int GOAL = 6;
    private static final int SELECTIVE = 100;
    private static final int CHANGED = 10;

    @Override
    public List<Figure> run(Workshop workshop) {
        Store store = workshop.store(workshop.size());
        return Stream.concat(
                        new TreeMap<>(Quotations.WORDS)
                                .descendingMap().entrySet().stream()
                                        .map(word -> speed(store, workshop.rounds(), word.getKey(), word.getValue())),
                        Stream.of(stale(workshop, store)))
                .toList();
    }

    private static Figure speed(Store store, int rounds, int oneOf, String word) {
        Ask scan = ask(store, "quotations-by-regex", word);
        Ask index = ask(store, "quotations-by-index", word);
        List<String> rows = index.all();
        if (!rows.equals(scan.all())) {
            throw new IllegalStateException("The index finds other quotations with " + word);
        }
        Turns turns = Turns.of(rounds, Turns.repeated(scan::all), Turns.repeated(index::all));
        boolean selective = oneOf >= SELECTIVE;
        return new Figure(
                GOAL,
                String.format(Locale.ROOT, "regex, time against the text index, one quotation of %,d found", oneOf),
                turns.ratios(),
                Bound.atLeast(selective ? 8 : 1),
                String.format(
                        Locale.ROOT,
                        "%,d rows, the same in both; the index takes %s ms%s",
                        rows.size(),
                        FiguresPage.number(1000 * turns.other().median()),
                        selective ? "" : "; not selective, so it has only to be no slower"));
    }

    private static Ask ask(Store store, String query, String word) {
        Map<String, Node> words = Map.of("words", NodeFactory.createLiteralString(word));
        return new Ask(store.dataset(), BenchQueries.read(query), words);
    }

    /** Takes a document with a found quotation out and puts it in again, once a round. */
    private static Figure stale(Workshop workshop, Store store) {
        Ask hits = ask(store, "quotations-by-index", Quotations.WORDS.get(SELECTIVE));
        int before = hits.all().size();
        List<Double> wrong = IntStream.rangeClosed(1, workshop.rounds())
                .mapToObj(round -> workshop.corpus().document(round * CHANGED))
                .map(document -> wrong(store, hits, before, document))
                .toList();
        return new Figure(
                GOAL,
                "wrong hits after a document was removed, and after it was ingested again",
                new Rounds(wrong),
                Bound.atMost(0),
                before + " hits before");
    }

    private static double wrong(Store store, Ask hits, int before, DocumentGraph document) {
        store.remove(document.documentIri());
        int without = hits.all().size();
        store.replace(List.of(document));
        return Math.abs(without - (before - 1)) + Math.abs(hits.all().size() - before);
    }
}
