package org.chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.chancery.server.access.Credentials;
import org.chancery.server.access.People;
import picocli.CommandLine.Option;

/** Whom a server lets in, and by which names it is called. */
final class CredentialOptions {
    private static final String VARIABLE = "CHANCERY_CREDENTIALS";

    @Option(
            names = "--credentials",
            paramLabel = "FILE",
            description =
                    "Who may write: a line NAME:HASH for each, as 'chancery credential' makes; or the same lines in "
                            + "the environment as " + VARIABLE + ".")
    private Optional<Path> writers = Optional.empty();

    @Option(
            names = "--readers",
            paramLabel = "FILE",
            description = "Who may read, in the same form; then reading needs a login (all but /health).")
    private Optional<Path> readers = Optional.empty();

    @Option(
            names = "--public-name",
            paramLabel = "NAME",
            description = "A host name by which people call the server; give it once for each. Others are refused.")
    private Set<String> names = Set.of();

    People people() {
        return new People(names, writers(), readers.map(Credentials::read).orElse(Credentials.none()));
    }

    private Credentials writers() {
        return writers.map(Credentials::read)
                .or(() -> Optional.ofNullable(System.getenv(VARIABLE))
                        .map(lines -> Credentials.of(lines.lines().toList(), VARIABLE)))
                .orElse(Credentials.none());
    }
}
