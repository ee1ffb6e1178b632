package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.export.DatasetExport;
import org.chancery.export.RdfFormat;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the whole store as RDF. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the whole store as RDF; TriG and N-Quads hold a graph for each document.")
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private Chancery parent;

    @Mixin
    private StoreOption data;

    @Mixin
    private FormatOption format;

    @Option(names = "--one-graph", description = "Keep everything in the default graph.")
    private boolean oneGraph;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "Where to write; its ending asks for the format unless --format does. Standard output if it is not given.")
    private Optional<Path> file;

    @Override
    public Integer call() throws IOException {
        RdfFormat chosen = format.choose(file);
        try (Store store = data.open(parent.streams().messages());
                OutputStream out = new BufferedOutputStream(target())) {
            store.read(dataset -> {
                if (chosen.hasGraphs() && !oneGraph) {
                    DatasetExport.writeByDocument(dataset.asDatasetGraph(), chosen, out);
                } else {
                    DatasetExport.write(dataset.asDatasetGraph(), chosen, out);
                }
                return chosen;
            });
        }
        return ExitCode.DONE;
    }

    private OutputStream target() throws IOException {
        return file.isPresent()
                ? Files.newOutputStream(file.get())
                : parent.streams().out();
    }
}
