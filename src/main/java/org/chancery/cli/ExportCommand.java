package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.export.download.Download;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the whole store as RDF, or its actors and ties as a network. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the whole store as RDF, or its actors and the ties claimed between them as a network.",
            "TriG, N-Quads and JSON-LD hold a graph for each document; a tie of a network carries how it stands and how many sources affirm and deny it."
        })
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private Chancery parent;

    @Mixin
    private StoreOption data;

    @Mixin
    private DownloadOption format;

    @Option(
            names = "--one-graph",
            description = "Keep everything in the default graph, where RDF would hold a graph for each document.")
    private boolean oneGraph;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "Where to write; its ending asks for the format unless --format does. Standard output if it is not given.")
    private Optional<Path> file;

    @Override
    public Integer call() throws IOException {
        Download chosen = format.choose(file, oneGraph);
        try (Store store = data.open(parent.streams().messages());
                OutputStream out = new BufferedOutputStream(target())) {
            store.read(dataset -> {
                chosen.write(dataset.asDatasetGraph(), out);
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
