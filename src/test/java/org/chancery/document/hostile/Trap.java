package org.chancery.document.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A listener that counts who calls it, and a file that nobody may read. */
public final class Trap implements AutoCloseable {
    /** Words that stand in the secret file alone. */
    public static final String SECRET = "Zanzibarian-sealed-orders-4711";

    private final ServerSocket listener;
    private final Path secret;
    private final AtomicInteger calls = new AtomicInteger();

    private Trap(ServerSocket listener, Path secret) {
        this.listener = listener;
        this.secret = secret;
    }

    /** Returns a trap that listens on a free port, with its secret in the folder. */
    public static Trap in(Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.dat"), SECRET + " Norway is an ally of Malta.\n");
        Trap trap = new Trap(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), secret);
        Thread thread = new Thread(trap::listen, "trap");
        thread.setDaemon(true);
        thread.start();
        return trap;
    }

    private void listen() {
        while (!listener.isClosed()) {
            try (Socket caller = listener.accept()) {
                calls.incrementAndGet();
                caller.getOutputStream().write(0);
            } catch (IOException e) {
                return;
            }
        }
    }

    String web() {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/caught";
    }

    String file() {
        return secret.toUri().toString();
    }

    Path secret() {
        return secret;
    }

    /** Returns how often somebody called. */
    public int calls() {
        return calls.get();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
