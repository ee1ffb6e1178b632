package org.chancery.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.chancery.pipeline.Version;
import org.chancery.server.ChanceryServer;
import org.chancery.server.control.ControlDoor;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

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

    @Override
    @SuppressWarnings("try")
    public Integer call() {
        Streams streams = parent.streams();
        try (Store store = data.open(streams.messages());
                ChanceryServer server = ChanceryServer.start(options.config(), store);
                ControlDoor door = ControlDoor.open(store, Version.current())) {
            announce(server, streams);
            Shutdown.closes(server);
            server.join();
        }
        return ExitCode.DONE;
    }

    private static void announce(ChanceryServer server, Streams streams) {
        PrintStream out = streams.printer();
        out.println("Pages  " + server.url());
        out.println("SPARQL " + server.url() + "sparql");
        out.flush();
    }
}
