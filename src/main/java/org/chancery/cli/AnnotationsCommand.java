package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.chancery.annotation.AnnotationWriter;
import org.chancery.document.ReadDocument;
import org.chancery.document.Source;
import org.chancery.graph.FindingsReader;
import org.chancery.model.Reading;
import org.chancery.pipeline.Analyst;
import org.chancery.pipeline.Conversion;
import org.chancery.pipeline.Warnings;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes what is found in documents as JSON Lines, one file a document; what both readers found, once. */
@Command(
        name = "annotations",
        mixinStandardHelpOptions = true,
        description = "Writes the findings of documents as JSON Lines: DIR/NAME.jsonl for each.")
final class AnnotationsCommand implements Callable<Integer> {
    @ParentCommand
    private Chancery parent;

    @Mixin
    private DocumentOptions documents;

    @Mixin
    private ExtractorOptions extractor;

    @Mixin
    private StoreOption data;

    @Option(
            names = "--from-store",
            description = "Write what is stored of the documents named as FILE (all of them without FILE) instead.")
    private boolean fromStore;

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "Where to write; made if absent.")
    private Path output;

    private record Found(String name, String lines, List<String> warnings) {}

    @Override
    public Integer call() throws IOException {
        Streams streams = parent.streams();
        Report report = documents.report(streams);
        Files.createDirectories(output);
        if (fromStore) {
            stored(report);
            return report.exitCode();
        }
        long number = documents.count(report, streams.in());
        Conversion.Work<Found> work = work();
        try (report;
                Progress progress = Progress.over("Reading", number, streams)) {
            documents.convert(work, streams.in(), outcome -> {
                accept(outcome, report);
                progress.step();
            });
        }
        extractor.tell(streams.messages());
        return report.exitCode();
    }

    private Conversion.Work<Found> work() {
        Function<Source, ReadDocument> reader = documents.reader();
        Analyst analyst = extractor.analyst(documents.gazetteer());
        return source -> {
            ReadDocument read = reader.apply(source);
            Reading reading = analyst.read(read.document());
            return new Found(
                    read.document().name(),
                    AnnotationWriter.write(reading.document(), reading.findings()),
                    Warnings.of(source, read, reading));
        };
    }

    private void stored(Report report) {
        try (Store store = data.open(parent.streams().messages())) {
            StoredNames.resolve(store, documents.names(), report).forEach(iri -> {
                FindingsReader.Stored found =
                        store.read(dataset -> FindingsReader.read(dataset.getDefaultModel(), iri));
                write(found.document().name(), AnnotationWriter.write(found.document(), found.findings()));
            });
        }
    }

    private void accept(Conversion.Outcome<Found> outcome, Report report) {
        if (outcome instanceof Conversion.Done<Found> done) {
            report.read(done, done.result().warnings());
            write(done.result().name(), done.result().lines());
        } else if (outcome instanceof Conversion.Refused<Found> refused) {
            report.refused(refused);
        }
    }

    private void write(String name, String lines) {
        try {
            Files.writeString(output.resolve(name + ".jsonl"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
