package org.chancery.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sends requests as they stand, which a client in good order would not. */
public final class RawClient {
    private static final String LINE = "\r\n";

    private final URI server;
    private final String host;

    /** @param address of the server */
    public RawClient(String address) {
        this(URI.create(address), URI.create(address).getAuthority());
    }

    /** @param host what stands in the header Host */
    public RawClient(URI server, String host) {
        this.server = server;
        this.host = host;
    }

    /**
     * What came back.
     *
     * @param head the status line and the headers
     */
    public record Answer(int status, String head, String body) {}

    public Answer send(String method, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length);
        return send(method + " " + path + " HTTP/1.1", all, body);
    }

    /** Returns the answer to a first line, headers and a body; the connection is closed after it. */
    public Answer send(String line, List<String> headers, String body) {
        try (Socket socket = connect("127.0.0.1")) {
            String head = Stream.concat(Stream.of(line, "Host: " + host, "Connection: close"), headers.stream())
                    .collect(Collectors.joining(LINE, "", LINE + LINE));
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
            return answer(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    /** Returns a connection from one of this machine's own addresses, such as 127.0.0.2. */
    public Socket connect(String from) throws IOException {
        Socket socket = new Socket();
        socket.setSoTimeout(60_000);
        socket.bind(new InetSocketAddress(InetAddress.getAllByName(from)[0], 0));
        socket.connect(new InetSocketAddress(InetAddress.getAllByName("127.0.0.1")[0], server.getPort()));
        return socket;
    }

    /** Returns what comes until the server closes the connection. */
    public static Answer answer(Socket socket) throws IOException {
        String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int end = all.indexOf(LINE + LINE);
        if (end < 0) {
            throw new IOException("no answer but: " + all);
        }
        return new Answer(Integer.parseInt(all.substring(9, 12)), all.substring(0, end + 2), all.substring(end + 4));
    }
}
