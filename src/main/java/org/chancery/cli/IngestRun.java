package org.chancery.cli;

import java.util.EnumMap;
import java.util.Map;
import org.chancery.document.FoundSources;
import org.chancery.pipeline.Analyst;
import org.chancery.pipeline.Conversion;
import org.chancery.pipeline.Preparation;
import org.chancery.pipeline.Prepared;
import org.chancery.resolve.Gazetteer;
import org.chancery.store.DocumentBatch;
import org.chancery.store.DocumentResult;
import org.chancery.store.Store;

/** One round of documents into a store, with its report. */
final class IngestRun {
    private final Streams streams;
    private final DocumentOptions documents;
    private final Gazetteer gazetteer;
    private final Store store;
    private final Report report;
    private final Map<DocumentResult.Outcome, Integer> results = new EnumMap<>(DocumentResult.Outcome.class);

    IngestRun(Streams streams, DocumentOptions documents, Gazetteer gazetteer, Store store) {
        this.streams = streams;
        this.documents = documents;
        this.gazetteer = gazetteer;
        this.store = store;
        this.report = new Report(streams.messages());
    }

    /** Stores what can be stored, and returns the exit code. */
    int ingest(Analyst analyst) {
        FoundSources found = documents.find(streams.in());
        report.found(found);
        Preparation preparation = new Preparation(documents.reader(), analyst, gazetteer, store);
        Conversion<Prepared> conversion = new Conversion<>(preparation, documents.threads());
        try (report;
                Progress progress = Progress.over("Ingesting", found.sources().size(), streams);
                DocumentBatch batch = store.batch(result -> count(result.outcome()))) {
            conversion.run(found.sources(), outcome -> {
                accept(outcome, batch);
                progress.step();
            });
        }
        return report.exitCode();
    }

    private void accept(Conversion.Outcome<Prepared> outcome, DocumentBatch batch) {
        if (outcome instanceof Conversion.Refused<Prepared> refused) {
            report.refused(refused.reason());
        } else if (outcome instanceof Conversion.Done<Prepared> done) {
            report.warned(done.result().warnings());
            done.result().graph().ifPresentOrElse(batch::add, () -> count(DocumentResult.Outcome.UNCHANGED));
        }
    }

    private void count(DocumentResult.Outcome outcome) {
        results.merge(outcome, 1, Integer::sum);
    }

    /** Returns one line, as in {@code 5 added, 0 replaced, 0 unchanged, 0 refused}. */
    String summary() {
        return results.getOrDefault(DocumentResult.Outcome.ADDED, 0) + " added, "
                + results.getOrDefault(DocumentResult.Outcome.REPLACED, 0) + " replaced, "
                + results.getOrDefault(DocumentResult.Outcome.UNCHANGED, 0) + " unchanged, "
                + report.refusals() + " refused";
    }
}
