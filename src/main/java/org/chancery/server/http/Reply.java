package org.chancery.server.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A complete answer to a request.
 *
 * @param status the HTTP status
 * @param contentType the value of that header; empty if there is no body
 * @param headers further headers by name
 * @param body the bytes
 */
public record Reply(int status, String contentType, Map<String, String> headers, Body body) {
    public Reply {
        headers = Map.copyOf(headers);
    }

    /** Returns a reply with status 200; the bytes are not copied, so do not change them. */
    public static Reply ok(Format format, byte[] body) {
        return new Reply(200, format.contentType(), Map.of(), Body.of(body));
    }

    /**
     * Returns a reply with status 200 whose bytes are made while they are sent, so that it may be of any size.
     *
     * @param version another for other bytes
     */
    public static Reply made(Format format, String version, Writer writer) {
        return new Reply(200, format.contentType(), Map.of(), Body.made(version, writer));
    }

    /** Returns a reply with status 200. */
    public static Reply ok(Format format, String body) {
        return ok(format, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns "see other": what was asked for is a thing, and the location describes it. */
    public static Reply seeOther(String location) {
        return new Reply(303, "", Map.of("Location", location, "Vary", "Accept"), Body.of(new byte[0]));
    }

    /** Returns "no content": what was asked for is done, and there is nothing to tell. */
    public static Reply noContent() {
        return new Reply(204, "", Map.of(), Body.of(new byte[0]));
    }

    /** Returns the same reply with another status. */
    public Reply withStatus(int other) {
        return new Reply(other, contentType, headers, body);
    }

    /** Returns the same reply with one more header. */
    public Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, contentType, more, body);
    }
}
