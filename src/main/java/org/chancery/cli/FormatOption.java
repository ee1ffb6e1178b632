package org.chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.export.RdfFormat;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In which RDF syntax a command writes. */
final class FormatOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "turtle, trig, ntriples, nquads, jsonld or rdfxml (turtle).")
    private Optional<String> name;

    /** Returns the format asked for, else that of the file's ending, else Turtle. */
    RdfFormat choose(Optional<Path> file) {
        if (name.isPresent()) {
            return RdfFormat.of(name.get()).orElseThrow(() -> unknown("--format", name.get()));
        }
        return file.map(path -> RdfFormat.ofFile(path.toString())
                        .orElseThrow(() ->
                                unknown("the ending of FILE", path.getFileName().toString())))
                .orElse(RdfFormat.TURTLE);
    }

    private CommandLine.ParameterException unknown(String what, String text) {
        return new CommandLine.ParameterException(
                spec.commandLine(),
                what + " must be one of " + String.join(", ", RdfFormat.labels()) + ", not '" + text + "'");
    }
}
