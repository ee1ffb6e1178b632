package org.chancery.bench;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/**
 * A server that is asked over HTTP for answers as JSON.
 *
 * @param stop ends the server
 */
record HttpPeer(String name, Endpoint endpoint, Runnable stop) implements Peer {
    private static final String JSON = "application/sparql-results+json";
    private static final int SHOWN = 100;

    /** Returns the length of the answer; its rows are not counted, so that the client costs little. */
    @Override
    public long count(String query, Duration limit) {
        return body(query, limit).length;
    }

    @Override
    public List<List<String>> rows(String query, Duration limit) {
        RowSet rows = RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .read(new ByteArrayInputStream(body(query, limit)), new Context());
        List<List<String>> all = new ArrayList<>();
        rows.forEachRemaining(row -> all.add(rows.getResultVars().stream()
                .map(column -> cell(row.get(column)))
                .toList()));
        return all;
    }

    private static String cell(Node value) {
        return value == null ? "" : Cell.of(value);
    }

    private byte[] body(String query, Duration limit) {
        try {
            Endpoint.Answer answer = endpoint.post(query, JSON, limit);
            if (answer.status() != 200) {
                throw new UnansweredException("status " + answer.status() + ", " + beginning(answer.body()), null);
            }
            return answer.body();
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof SocketTimeoutException
                    ? UnansweredException.late(limit, e)
                    : new UnansweredException("fails: " + e.getMessage(), e);
        }
    }

    private static String beginning(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8).replaceAll("[\\s|]+", " ");
        return text.substring(0, Math.min(SHOWN, text.length()));
    }

    @Override
    public void close() {
        stop.run();
    }
}
