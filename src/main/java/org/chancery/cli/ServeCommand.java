package org.chancery.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.chancery.pipeline.Version;
import org.chancery.server.ChanceryServer;
import org.chancery.server.ServerConfig;
import org.chancery.server.access.Access;
import org.chancery.server.control.ControlDoor;
import org.chancery.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Serves the store until the process is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the store: pages for people, SPARQL and RDF for programs. Stop it with Ctrl-C.")
final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    private Chancery parent;

    @Mixin
    private StoreOption data;

    @Mixin
    private ServerOptions options;

    @Mixin
    private WireOptions wire;

    @Mixin
    private CredentialOptions credentials;

    @Mixin
    private WriteOptions writes;

    @Spec
    private CommandSpec spec;

    @Override
    @SuppressWarnings("try")
    public Integer call() throws Exception {
        Streams streams = parent.streams();
        ServerConfig config = options.config().withWire(wire.wire()).withPeople(credentials.people());
        check(config);
        try (Store store = data.open(streams.messages());
                ChanceryServer server = start(config, store, streams);
                AutoCloseable door = data.isFolder() ? ControlDoor.open(store, Version.current()) : () -> {}) {
            announce(server, streams);
            Shutdown.closes(server);
            server.join();
        }
        return ExitCode.DONE;
    }

    private ChanceryServer start(ServerConfig config, Store store, Streams streams) {
        return writes.isOn()
                ? ChanceryServer.start(config, store, writes.writing(store, data, streams))
                : ChanceryServer.start(config, store);
    }

    private void check(ServerConfig config) {
        if (writes.isOn() && config.people().writers().isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--write needs --credentials, so that it is known who writes");
        }
        boolean hasLogins = !config.people().isEverybody();
        boolean isPrivate = Access.isLoopback(config.host())
                || config.wire().tls().isPresent()
                || config.wire().behindProxy();
        if (hasLogins && !isPrivate) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "passwords must not go over the network in the clear: give --tls-keystore, or --behind-proxy if a proxy"
                            + " does TLS and nobody else can connect");
        }
    }

    private static void announce(ChanceryServer server, Streams streams) {
        PrintStream out = streams.printer();
        out.println("Pages  " + server.url());
        out.println("SPARQL " + server.url() + "sparql");
        out.flush();
    }
}
