package org.chancery.server.control;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.model.ChanceryException;
import org.chancery.store.Store;
import org.chancery.store.backup.BackupWriter;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The door of one open store; closing it ends the backups that are on their way. */
public final class ControlDoor implements AutoCloseable {
    private static final int MOST_THREADS = 8;
    private static final long IDLE_MILLISECONDS = 20_000;

    private final Server server;
    private final ServerConnector connector;
    private final BackupHandler handler;
    private final Path file;

    private ControlDoor(Server server, ServerConnector connector, BackupHandler handler, Path file) {
        this.server = server;
        this.connector = connector;
        this.handler = handler;
        this.file = file;
    }

    /**
     * Opens the door and leaves its address in the folder of the store.
     *
     * @param program the version that backups name
     * @throws ChanceryException when the store lies in no folder, or the address cannot be left there
     */
    public static ControlDoor open(Store store, String program) {
        Path folder = store.place().orElseThrow(() -> new ChanceryException("A store in memory has no folder"));
        String token = ControlFile.newToken();
        BackupHandler handler = new BackupHandler(token, new BackupWriter(store, program));
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 1);
        threads.setDaemon(true);
        Server server = new Server(threads);
        ServerConnector connector = new ServerConnector(server, 1, 1);
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setIdleTimeout(IDLE_MILLISECONDS);
        server.addConnector(connector);
        server.setHandler(handler);
        ControlDoor door = new ControlDoor(server, connector, handler, Store.controlFile(folder));
        door.start(token);
        return door;
    }

    private void start(String token) {
        try {
            server.start();
            new ControlFile(address(), token).write(file);
        } catch (Exception failure) {
            close();
            throw new ChanceryException(
                    "The server could not tell its address to the command backup: " + failure, failure);
        }
    }

    private URI address() {
        return URI.create("http://" + connector.getHost() + ":" + connector.getLocalPort() + "/");
    }

    /** Cuts the lines first: Jetty ends its threads by an interrupt, which would close files of the store under a backup. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            handler.end(() -> List.copyOf(connector.getConnectedEndPoints()).forEach(EndPoint::close));
            server.stop();
        } catch (IOException failure) {
            throw new ChanceryException("The file " + file + " could not be deleted: " + failure.getMessage(), failure);
        } catch (Exception failure) {
            throw new ChanceryException(
                    "The door of the command backup did not close: " + failure.getMessage(), failure);
        }
    }
}
