package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.export.RdfFormat;
import org.chancery.pipeline.Conversion;
import org.chancery.pipeline.Rendering;
import org.chancery.resolve.Gazetteer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Converts documents to RDF without a store. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Converts documents to RDF, without a store: to standard output, or to a file for each document.")
final class ConvertCommand implements Callable<Integer> {
    @ParentCommand
    private Chancery parent;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DocumentOptions documents;

    @Mixin
    private ExtractorOptions extractor;

    @Mixin
    private FormatOption format;

    @Option(names = "--output", paramLabel = "DIR", description = "Write DIR/NAME.ENDING for each document.")
    private Optional<Path> output;

    @Option(
            names = "--resume",
            description =
                    "Leave out what an earlier run with the same options has finished in DIR, if it has not changed.")
    private boolean resume;

    @Override
    public Integer call() throws IOException {
        documents.check();
        RdfFormat chosen = format.choose(Optional.empty());
        Optional<JobFolder> job = job(chosen);
        Streams streams = parent.streams();
        Report report = documents.report(streams);
        long number = documents.count(report, streams.in());
        ConvertedFiles files = new ConvertedFiles(job, report, streams.out());
        Conversion.Work<ConvertedFiles.Product> work = files.work(rendering(), chosen);
        try (report;
                Progress progress = Progress.over("Converting", number, streams)) {
            documents.convert(work, streams.in(), outcome -> {
                files.accept(outcome);
                progress.step();
            });
        }
        files.tell(streams.messages());
        extractor.tell(streams.messages());
        return report.exitCode();
    }

    private Rendering rendering() {
        Gazetteer gazetteer = documents.gazetteer();
        return new Rendering(documents.reader(), extractor.analyst(gazetteer), gazetteer);
    }

    private CommandLine.ParameterException misuse(String problem) {
        return new CommandLine.ParameterException(spec.commandLine(), problem);
    }

    private Optional<JobFolder> job(RdfFormat chosen) throws IOException {
        if (output.isEmpty()) {
            if (resume) {
                throw misuse("--resume needs --output, the folder in which the job was begun");
            }
            return Optional.empty();
        }
        Path folder = output.get();
        JobSettings settings = JobSettings.of(spec, documents.gazetteers());
        if (!resume) {
            return Optional.of(JobFolder.begin(folder, chosen.ending(), settings));
        }
        JobFolder job = JobFolder.resume(folder, chosen.ending(), settings);
        List<String> differences = job.differences(settings);
        if (!differences.isEmpty()) {
            throw misuse(folder + " holds a job that cannot go on like this: " + String.join("; ", differences)
                    + "; give what it was begun with, or leave out --resume to convert everything anew");
        }
        return Optional.of(job);
    }
}
