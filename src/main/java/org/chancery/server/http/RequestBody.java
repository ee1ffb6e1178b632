package org.chancery.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.TimeoutException;

/** Reads the body of a request: no more than is allowed, and no slower than a client in earnest sends it. */
final class RequestBody {
    private static final int CHUNK = 16_384;
    private static final int LEAST_BYTES_PER_SECOND = 1_000;

    private RequestBody() {}

    /**
     * Returns the bytes.
     *
     * @throws HttpProblem 413 if there are more than allowed, 408 if they come too slowly, 400 if they break off
     */
    static byte[] read(HttpServletRequest request, int most, Pace pace) {
        if (request.getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        try (InputStream in = request.getInputStream()) {
            return read(in, most, pace);
        } catch (IOException e) {
            throw e.getCause() instanceof TimeoutException
                    ? tooSlow()
                    : HttpProblem.badRequest("The request broke off before its end; send it again.");
        }
    }

    private static byte[] read(InputStream in, int most, Pace pace) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        long start = System.nanoTime();
        for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
            whole.write(chunk, 0, count);
            if (whole.size() > most) {
                throw tooLarge(most);
            }
            if (pace.isTooSlow(whole.size(), LEAST_BYTES_PER_SECOND, start)) {
                throw tooSlow();
            }
        }
        return whole.toByteArray();
    }

    private static HttpProblem tooLarge(int most) {
        String size = most >= 1_000_000 ? most / 1_000_000 + " MB" : String.format(Locale.ROOT, "%,d bytes", most);
        return HttpProblem.of(413, "The request is too large", "A request body may have at most " + size + " here.");
    }

    private static HttpProblem tooSlow() {
        return HttpProblem.of(
                        408,
                        "The request came too slowly",
                        "A body must come with at least " + LEAST_BYTES_PER_SECOND + " bytes a second; send it again.")
                .withHeader("Connection", "close");
    }
}
