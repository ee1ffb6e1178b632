package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.reference.Reference;
import org.chancery.reference.ReferenceMarkdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the documentation of the ontology. */
@Command(
        name = "ontology",
        mixinStandardHelpOptions = true,
        description = "Writes the documentation of the ontology as Markdown: its patterns, terms and code lists.")
final class OntologyCommand implements Callable<Integer> {
    @ParentCommand
    private Chancery parent;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Where to write; standard output if not given.")
    private Optional<Path> file;

    @Override
    public Integer call() throws IOException {
        byte[] text = ReferenceMarkdown.write(Reference.load()).getBytes(StandardCharsets.UTF_8);
        if (file.isPresent()) {
            Files.write(file.get(), text);
        } else {
            parent.streams().out().write(text);
            parent.streams().out().flush();
        }
        return ExitCode.DONE;
    }
}
