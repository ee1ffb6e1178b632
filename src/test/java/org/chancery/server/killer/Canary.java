package org.chancery.server.killer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens on loopback, and counts who connects. */
final class Canary implements AutoCloseable {
    private final AtomicInteger connections = new AtomicInteger();
    private final ServerSocket socket;

    Canary() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::listen, "canary");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                connections.incrementAndGet();
                caller.close();
            } catch (IOException e) {
                return;
            }
        }
    }

    /** Returns host and port, as they stand in an address. */
    String authority() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
