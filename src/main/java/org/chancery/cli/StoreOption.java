package org.chancery.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.model.ChanceryException;
import org.chancery.store.Store;
import org.chancery.store.remote.Login;
import org.chancery.store.remote.RemoteAddress;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
    @Option(names = "--data", paramLabel = "DIR", description = "The folder of the store (chancery-data).")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--store",
            paramLabel = "URL",
            description = {
                "The dataset of a SPARQL 1.1 server that keeps the store instead, as http://localhost:3030/dataset.",
                "A login is read from CHANCERY_STORE_USER and CHANCERY_STORE_PASSWORD."
            })
    private Optional<String> server = Optional.empty();

    @Option(names = "--store-query", paramLabel = "URL", description = "Its query service, if not at URL/query.")
    private Optional<String> query = Optional.empty();

    @Option(names = "--store-update", paramLabel = "URL", description = "Its update service, if not at URL/update.")
    private Optional<String> update = Optional.empty();

    @Option(names = "--store-data", paramLabel = "URL", description = "Its graph store, if not at URL/data.")
    private Optional<String> data = Optional.empty();

    @Option(
            names = "--store-graph",
            paramLabel = "IRI",
            description = "A named graph to use as the default graph, where that cannot be written to.")
    private Optional<String> graph = Optional.empty();

    @Option(
            names = "--store-login",
            paramLabel = "FILE",
            description = "A file with one line NAME:PASSWORD, instead of the environment.")
    private Optional<Path> login = Optional.empty();

    /** Returns the folder of the store; throws if it is on a server, where the command can do nothing. */
    Path folder() {
        if (server.isPresent()) {
            throw new ChanceryException(
                    "this works on the folder of a store; for a store on a server use the server's own means");
        }
        return folder.orElse(Path.of("chancery-data"));
    }

    /** Returns whether the store is in a folder of this machine. */
    boolean isFolder() {
        return server.isEmpty();
    }

    /** Returns the store, made if it is missing, after telling what was mended while it was opened. */
    Store openOrCreate(PrintStream messages) {
        return told(address().map(Store::openOrCreate).orElseGet(() -> Store.openOrCreate(folder())), messages);
    }

    /** Returns the store, which must be there, after telling what was mended while it was opened. */
    Store open(PrintStream messages) {
        return told(address().map(Store::open).orElseGet(() -> Store.open(folder())), messages);
    }

    private Optional<RemoteAddress> address() {
        boolean details = List.of(query, update, data, graph, login).stream().anyMatch(Optional::isPresent);
        if (server.isEmpty() && details) {
            throw new ChanceryException("--store-query and its like need --store URL");
        }
        if (server.isPresent() && folder.isPresent()) {
            throw new ChanceryException("give either --data DIR or --store URL, not both");
        }
        return server.map(RemoteAddress::of)
                .map(address -> address.with(query, update, data))
                .map(address -> graph.map(address::inGraph).orElse(address))
                .map(address -> login().map(address::as).orElse(address));
    }

    private Optional<Login> login() {
        Optional<String> name = Optional.ofNullable(System.getenv("CHANCERY_STORE_USER"));
        Optional<String> password = Optional.ofNullable(System.getenv("CHANCERY_STORE_PASSWORD"));
        return login.map(StoreOption::line).or(() -> name.map(user -> new Login(user, password.orElse(""))));
    }

    private static Login line(Path file) {
        try {
            String[] parts = Files.readString(file).strip().split(":", 2);
            if (parts.length != 2 || parts[0].isEmpty() || parts[1].contains("\n")) {
                throw new ChanceryException(file + " should hold one line, NAME:PASSWORD");
            }
            return new Login(parts[0], parts[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Store told(Store store, PrintStream messages) {
        store.notices().forEach(messages::println);
        return store;
    }
}
