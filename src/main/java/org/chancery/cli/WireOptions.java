package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.model.ChanceryException;
import org.chancery.server.wire.Budget;
import org.chancery.server.wire.Tls;
import org.chancery.server.wire.Wire;
import picocli.CommandLine.Option;

/** How connections to a server are made, and what each client may use. */
final class WireOptions {
    private static final String VARIABLE = "CHANCERY_TLS_PASSWORD";

    @Option(
            names = "--tls-keystore",
            paramLabel = "FILE",
            description = "Serve by TLS with the key and certificate in this PKCS12 file.")
    private Optional<Path> keystore = Optional.empty();

    @Option(
            names = "--tls-password-file",
            paramLabel = "FILE",
            description = "Holds the keystore's password in its first line; or it stands in the environment as "
                    + VARIABLE + ".")
    private Optional<Path> passwordFile = Optional.empty();

    @Option(
            names = "--behind-proxy",
            description =
                    "Believe what a proxy says of its clients (X-Forwarded-For, X-Forwarded-Proto); only the proxy "
                            + "must be able to connect.")
    private boolean behindProxy;

    @Option(
            names = "--requests-per-second",
            paramLabel = "N",
            defaultValue = "100",
            description =
                    "How many requests one address may send on the whole; ten times as many at once (${DEFAULT-VALUE}).")
    private int requestsPerSecond = 100;

    Wire wire() {
        Budget budget = Budget.standard().withRequestsPerSecond(requestsPerSecond);
        return new Wire(keystore.map(file -> Tls.read(file, password())), behindProxy, budget);
    }

    private String password() {
        return passwordFile
                .map(WireOptions::firstLine)
                .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                .orElseThrow(() -> new ChanceryException(
                        "The keystore's password is missing; give --tls-password-file, or set " + VARIABLE));
    }

    private static String firstLine(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new ChanceryException("The keystore's password in " + file + " cannot be read; check the name", e);
        }
    }
}
