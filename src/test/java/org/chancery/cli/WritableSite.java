package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chancery.document.DocumentReader;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Client;
import org.chancery.server.ServerConfig;
import org.chancery.server.access.Credentials;
import org.chancery.server.access.People;
import org.chancery.server.access.Secret;
import org.chancery.server.write.AuditLog;
import org.chancery.server.write.Intake;
import org.chancery.server.write.Writing;
import org.chancery.store.Store;
import org.chancery.testing.Analysts;

/** A server on a free port that takes documents into a real store, read by the real rules; ana writes, and so does a robot. */
public final class WritableSite implements AutoCloseable {
    public static final String TOKEN = "a robot's token, which would be random elsewhere";
    public static final String PASSWORD = "pass:word with spaces";
    public static final int MOST_BYTES = 20_000;

    /** Made once, since hashing a password takes its time. */
    private static final Credentials WRITERS = Credentials.of(
            List.of(
                    "ana:" + Secret.Password.of(PASSWORD).written(),
                    "robot:" + Secret.Token.of(TOKEN).written()),
            "the test");

    private final Path folder;
    private final Store store;
    private final ChanceryServer server;
    private final Client client;

    private WritableSite(Path folder, Store store, ChanceryServer server) {
        this.folder = folder;
        this.store = store;
        this.server = server;
        this.client = new Client(server.url());
    }

    /** Returns a site whose store and audit log are in the folder. */
    public static WritableSite in(Path folder) {
        return in(folder, UnaryOperator.identity());
    }

    /** Returns a site before whose intake stands another. */
    public static WritableSite in(Path folder, UnaryOperator<Intake> before) {
        return in(folder, before, people());
    }

    public static WritableSite in(Path folder, UnaryOperator<Intake> before, People people) {
        Store store = Store.openOrCreate(folder.resolve("store"));
        Intake intake =
                new DocumentIntake(DocumentReader.withLimit(MOST_BYTES), Analysts.rules(), Analysts.gazetteer(), store);
        ServerConfig config = ServerConfig.standard().withPort(0).withPeople(people);
        Writing writing = new Writing(before.apply(intake), AuditLog.at(folder.resolve("audit.jsonl")), MOST_BYTES);
        return new WritableSite(folder, store, ChanceryServer.start(config, store, writing));
    }

    /** Returns that ana and a robot write. */
    public static People people() {
        return new People(Set.of(), writers(), Credentials.none());
    }

    /** Returns ana's password and the robot's token. */
    public static Credentials writers() {
        return WRITERS;
    }

    public static String basic(String name, String password) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((name + ":" + password).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Returns the header of somebody who may write. */
    public static String robot() {
        return "Bearer " + TOKEN;
    }

    public Client client() {
        return client;
    }

    public Store store() {
        return store;
    }

    /** Returns the lines of the audit log. */
    public List<String> audit() {
        try {
            return Files.readAllLines(folder.resolve("audit.jsonl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how many triples there are. */
    public long size() {
        return store.read(data -> (long) data.asDatasetGraph().getDefaultGraph().size());
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
