package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A server's SPARQL address, asked over connections that are kept. The plainest client of the JDK does it: one that hands each answer
 * from thread to thread would be measured itself.
 */
record Endpoint(String address) {
    private static final int FIRST_ERROR = 400;

    /** An answer, read to its end. */
    record Answer(int status, byte[] body) {}

    /** Returns the answer to a GET of the query. */
    Answer get(String query, String accept) {
        try {
            return answer(open(address + "?" + form(query), accept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the answer to a POST of the query as a form.
     *
     * @param limit after which it fails with a {@link java.net.SocketTimeoutException} as its cause, where nothing comes
     */
    Answer post(String query, String accept, Duration limit) {
        try {
            HttpURLConnection connection = open(address, accept);
            connection.setReadTimeout((int) limit.toMillis());
            connection.setDoOutput(true);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(form(query).getBytes(StandardCharsets.UTF_8));
            }
            return answer(connection);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpURLConnection open(String address, String accept) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestProperty("Accept", accept);
        return connection;
    }

    private static Answer answer(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        try (InputStream in = status < FIRST_ERROR ? connection.getInputStream() : connection.getErrorStream()) {
            return new Answer(status, in == null ? new byte[0] : in.readAllBytes());
        }
    }

    private static String form(String query) {
        return "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
