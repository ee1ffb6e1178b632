package org.chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.export.DatasetExport;
import org.chancery.export.RdfFormat;
import org.chancery.export.download.Download;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In which form the whole store is written. */
final class DownloadOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "RDF: turtle, trig, ntriples, nquads, jsonld or rdfxml (turtle).",
                "Network: nodes or edges (tables as CSV), graphml, or gexf with dates."
            })
    private Optional<String> name;

    /** Returns the form asked for, else that of the file's name, else Turtle. */
    Download choose(Optional<Path> file, boolean oneGraph) {
        Download chosen = name.map(asked -> Download.of(asked).orElseThrow(() -> unknown("--format", asked)))
                .orElseGet(() -> file.map(this::ofFile)
                        .orElseGet(() -> Download.of(RdfFormat.TURTLE.label()).orElseThrow()));
        return oneGraph ? inOneGraph(chosen) : chosen;
    }

    private Download ofFile(Path file) {
        String fileName = file.getFileName().toString();
        return Download.ofFile(fileName).orElseThrow(() -> unknown("the ending of FILE", fileName));
    }

    private Download inOneGraph(Download chosen) {
        RdfFormat format = RdfFormat.of(chosen.label())
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), "--one-graph is for RDF; " + chosen.label() + " has no graphs"));
        return new Download(
                chosen.label(),
                chosen.ending(),
                chosen.mediaType(),
                chosen.about(),
                (data, out) -> DatasetExport.write(data, format, out));
    }

    private CommandLine.ParameterException unknown(String what, String text) {
        return new CommandLine.ParameterException(
                spec.commandLine(),
                what + " must be one of " + String.join(", ", Download.labels()) + ", not '" + text + "'");
    }
}
