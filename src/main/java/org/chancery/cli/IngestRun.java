package org.chancery.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.pipeline.Analyst;
import org.chancery.pipeline.Conversion;
import org.chancery.pipeline.Preparation;
import org.chancery.pipeline.Prepared;
import org.chancery.pipeline.ReportLine;
import org.chancery.resolve.Gazetteer;
import org.chancery.store.DocumentBatch;
import org.chancery.store.DocumentResult;
import org.chancery.store.DocumentResult.Outcome;
import org.chancery.store.Store;

/** One round of documents into a store, with its report. */
final class IngestRun {
    private final Streams streams;
    private final DocumentOptions documents;
    private final Gazetteer gazetteer;
    private final Store store;
    private final Report report;
    private final Deque<ReportLine> waiting = new ArrayDeque<>();
    private final Map<Outcome, Integer> results = new EnumMap<>(Outcome.class);

    IngestRun(Streams streams, DocumentOptions documents, Gazetteer gazetteer, Store store) {
        this.streams = streams;
        this.documents = documents;
        this.gazetteer = gazetteer;
        this.store = store;
        this.report = documents.report(streams);
    }

    /** Stores what can be stored, and returns the exit code. */
    int ingest(Analyst analyst) {
        long number = documents.count(report, streams.in());
        Preparation preparation = new Preparation(documents.reader(), analyst, gazetteer, store);
        try (report;
                Progress progress = Progress.over("Ingesting", number, streams);
                DocumentBatch batch = store.batch(this::stored, done -> CompactCommand.tell(done, streams))) {
            documents.convert(preparation, streams.in(), outcome -> {
                accept(outcome, batch);
                progress.step();
            });
            progress.say("assessing");
        }
        return report.exitCode();
    }

    private void accept(Conversion.Outcome<Prepared> outcome, DocumentBatch batch) {
        if (outcome instanceof Conversion.Refused<Prepared> refused) {
            report.refused(refused);
        } else if (outcome instanceof Conversion.Done<Prepared> done) {
            List<String> warnings = done.result().warnings();
            report.warned(warnings);
            waiting.add(ReportLine.read(done, warnings));
            done.result().graph().ifPresentOrElse(batch::add, () -> count(waiting.removeLast(), Outcome.UNCHANGED));
        }
    }

    /** The store tells of documents in the order in which it was given them. */
    private void stored(DocumentResult result) {
        count(waiting.removeFirst(), result.outcome());
    }

    private void count(ReportLine line, Outcome outcome) {
        results.merge(outcome, 1, Integer::sum);
        report.write(line.as(outcome.name().toLowerCase(Locale.ROOT)));
    }

    /** Returns one line, as in {@code 5 added, 0 replaced, 0 unchanged, 0 refused}. */
    String summary() {
        return results.getOrDefault(Outcome.ADDED, 0) + " added, "
                + results.getOrDefault(Outcome.REPLACED, 0) + " replaced, "
                + results.getOrDefault(Outcome.UNCHANGED, 0) + " unchanged, "
                + report.refusals() + " refused";
    }
}
