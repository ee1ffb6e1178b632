package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.document.FoundSources;
import org.chancery.export.RdfFormat;
import org.chancery.export.RdfWriter;
import org.chancery.pipeline.Conversion;
import org.chancery.pipeline.Rendered;
import org.chancery.pipeline.Rendering;
import org.chancery.resolve.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Converts documents to RDF without a store. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Converts documents to RDF, without a store: to standard output, or to a file for each document.")
final class ConvertCommand implements Callable<Integer> {
    @ParentCommand
    private Chancery parent;

    @Mixin
    private DocumentOptions documents;

    @Mixin
    private ExtractorOptions extractor;

    @Mixin
    private FormatOption format;

    @Option(names = "--output", paramLabel = "DIR", description = "Write DIR/NAME.ENDING for each document.")
    private Optional<Path> output;

    @Override
    public Integer call() throws IOException {
        RdfFormat chosen = format.choose(Optional.empty());
        Streams streams = parent.streams();
        Report report = documents.report(streams);
        FoundSources found = documents.find(streams.in());
        report.found(found);
        if (output.isPresent()) {
            Files.createDirectories(output.get());
        }
        Conversion<Rendered> conversion = documents.conversion(work());
        try (report;
                Progress progress = Progress.over("Converting", found.sources().size(), streams)) {
            conversion.run(found.sources(), outcome -> {
                accept(outcome, chosen, report);
                progress.step();
            });
        }
        extractor.tell(streams.messages());
        return report.exitCode();
    }

    private Rendering work() {
        Gazetteer gazetteer = documents.gazetteer();
        return new Rendering(documents.reader(), extractor.analyst(gazetteer), gazetteer);
    }

    private void accept(Conversion.Outcome<Rendered> outcome, RdfFormat chosen, Report report) {
        if (outcome instanceof Conversion.Refused<Rendered> refused) {
            report.refused(refused);
        } else if (outcome instanceof Conversion.Done<Rendered> done) {
            report.read(done, done.result().warnings());
            write(done.result(), chosen);
        }
    }

    private void write(Rendered rendered, RdfFormat chosen) {
        String name = rendered.name() + "." + chosen.ending();
        try {
            if (output.isEmpty()) {
                RdfWriter.write(rendered.graph(), chosen, parent.streams().out());
                return;
            }
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(output.get().resolve(name)))) {
                RdfWriter.write(rendered.graph(), chosen, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
