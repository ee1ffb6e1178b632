package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.rdf.model.Model;
import org.chancery.compare.Comparer;
import org.chancery.compare.ComparisonWriter;
import org.chancery.compare.RunData;
import org.chancery.compare.Sum;
import org.chancery.compare.report.JsonComparison;
import org.chancery.compare.report.Part;
import org.chancery.compare.report.TextComparison;
import org.chancery.compare.report.TurtleComparison;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells what another run over the same documents gains, loses and tells otherwise. */
@Command(
        name = "compare-runs",
        mixinStandardHelpOptions = true,
        description = {
            "Tells which claims run B adds to those of run A over the same documents, loses, and tells otherwise.",
            "Each is a store, or a file or folder of RDF that convert or export wrote, as in:",
            "convert reports --output a; convert reports --extractor model --output b; compare-runs a b"
        })
final class CompareRunsCommand implements Callable<Integer> {
    @ParentCommand
    private Chancery parent;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "The run that is the measure.")
    private Path before;

    @Parameters(index = "1", paramLabel = "B", description = "The run that is held against it.")
    private Path after;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "${COMPLETION-CANDIDATES} (text).")
    private WhyCommand.Form form;

    @Option(names = "--output", paramLabel = "FILE", description = "Write to the file instead of standard output.")
    private Optional<Path> output;

    @Option(
            names = "--document",
            paramLabel = "NAME",
            description = "Compare this document alone, by file name, id or IRI; may be given several times.")
    private List<String> documents = List.of();

    @Option(
            names = "--only",
            paramLabel = "LIST",
            split = ",",
            description = "List ${COMPLETION-CANDIDATES} claims alone; the numbers tell of all.")
    private Set<Part> only = EnumSet.allOf(Part.class);

    @Option(names = "--exit-code", description = "Return 1 if anything differs, as for scripts.")
    private boolean tellDifference;

    @Override
    public Integer call() throws IOException {
        PrintStream messages = parent.streams().messages();
        try (RunData a = RunData.open(before, messages::println);
                RunData b = RunData.open(apart(after), messages::println)) {
            return a.read(ours -> b.read(theirs -> compare(ours, theirs)));
        }
    }

    private Path apart(Path path) throws IOException {
        if (Files.exists(path) && Files.isSameFile(before, path)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "A and B are the same, " + path + "; name two runs");
        }
        return path;
    }

    private int compare(Model ours, Model theirs) {
        Comparer comparer = Comparer.of(ours, theirs, documents);
        Sum sum = write(comparer);
        if (sum.documents() == 0) {
            parent.streams()
                    .messages()
                    .println(
                            "chancery: " + before + " and " + after
                                    + " have no document in common, so no claim was compared; a text that was changed is another document");
            return ExitCode.DATA_PROBLEM;
        }
        return tellDifference && !sum.nothingDiffers() ? ExitCode.DATA_PROBLEM : ExitCode.DONE;
    }

    private Sum write(Comparer comparer) {
        try (Progress progress = Progress.over("Comparing", comparer.documents(), parent.streams());
                OutputStream out = new BufferedOutputStream(target())) {
            ComparisonWriter writer = writer(out);
            writer.begin(before.toString(), after.toString());
            Sum sum = comparer.compare(writer, progress::stepTo);
            writer.end(sum);
            return sum;
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private OutputStream target() throws IOException {
        return output.isPresent()
                ? Files.newOutputStream(output.get())
                : parent.streams().out();
    }

    private ComparisonWriter writer(OutputStream out) {
        return switch (form) {
            case TEXT -> new TextComparison(new PrintStream(out, false, StandardCharsets.UTF_8), only);
            case JSON -> JsonComparison.to(out, only);
            case TURTLE -> new TurtleComparison(out, only);
        };
    }
}
