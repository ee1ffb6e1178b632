package org.chancery.server.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.chancery.store.Store;

/** Asks the server that has a store open. */
public final class ControlClient {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ControlFile door;

    private ControlClient(ControlFile door) {
        this.door = door;
    }

    /**
     * A client of the server that has the store of the folder open; absent if no server says so there.
     *
     * @throws IOException when the file in which it says so cannot be read
     */
    public static Optional<ControlClient> of(Path folder) throws IOException {
        Path file = Store.controlFile(folder);
        return Files.exists(file) ? Optional.of(new ControlClient(ControlFile.read(file))) : Optional.empty();
    }

    /**
     * Writes the bytes of a backup, made by the server of one commit.
     *
     * @throws IOException when the server does not answer, refuses, or ends before the last byte
     */
    public void backup(OutputStream out) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(door.address().resolve(BackupHandler.PATH))
                .header("Authorization", "Bearer " + door.token())
                .timeout(PATIENCE)
                .POST(BodyPublishers.noBody())
                .build();
        HttpResponse<InputStream> answer = send(request);
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IOException(
                        "the server at " + door.address() + " refused with status " + answer.statusCode());
            }
            body.transferTo(out);
        }
    }

    private static HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        try {
            return HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .build()
                    .send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("it was interrupted", e);
        }
    }
}
