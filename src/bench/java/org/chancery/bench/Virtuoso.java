package org.chancery.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Virtuoso of its own, if it is installed, by {@code src/bench/virtuoso.sh}. */
final class Virtuoso {
    private static final String SCRIPT = Path.of("src", "bench", "virtuoso.sh").toString();

    private Virtuoso() {}

    /**
     * Returns a server that holds the triples; it ends when it is closed, or with this process.
     *
     * @param triples a file of N-Triples
     * @param folder where nothing is yet
     */
    static Peer load(Path triples, Path folder) {
        try {
            Files.createDirectories(folder);
            Process process = new ProcessBuilder(SCRIPT, folder.toString(), triples.toString(), freePort(), freePort())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String address = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            if (address == null) {
                throw new IllegalStateException("Virtuoso could not be started; what it says stands above");
            }
            return new HttpPeer("Virtuoso", new Endpoint(address), () -> stop(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(socket.getLocalPort());
        }
    }

    private static void stop(Process process) {
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
