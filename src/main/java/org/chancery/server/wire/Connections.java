package org.chancery.server.wire;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.chancery.server.http.ClientAddress;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Closes connections that a client has too many of, and those on which the head of a request does not come to its end: Jetty's idle
 * timeout starts anew with each byte.
 */
final class Connections implements Connection.Listener {
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final Map<Connection, String> clients = new ConcurrentHashMap<>();
    private final ServerConnector connector;
    private final Budget budget;

    Connections(ServerConnector connector, Budget budget) {
        this.connector = connector;
        this.budget = budget;
    }

    @Override
    public void onOpened(Connection connection) {
        if (isOutermost(connection)) {
            String client = client(connection);
            clients.put(connection, client);
            if (open.merge(client, 1, Integer::sum) > budget.connections()) {
                connection.close();
            }
        }
        if (isHttp(connection)) {
            watch(connection, Rest.NONE);
        }
    }

    /** A closed connection no longer knows whose it was. */
    @Override
    public void onClosed(Connection connection) {
        String client = clients.remove(connection);
        if (client != null) {
            open.computeIfPresent(client, (any, count) -> count == 1 ? null : count - 1);
        }
    }

    /**
     * Looks again after each time of patience: between two requests a connection may rest, but not stay in the midst of a head,
     * nor may a new one stay silent.
     */
    private void watch(Connection connection, Rest before) {
        Rest now = before.next(connection);
        if (now.strikes() > 1) {
            connection.getEndPoint().close();
        } else if (connection.getEndPoint().isOpen()) {
            long patience = budget.pace().patience().toMillis();
            connector.getScheduler().schedule(() -> watch(connection, now), patience, TimeUnit.MILLISECONDS);
        }
    }

    /**
     * A connection between two requests.
     *
     * @param requests that had come in when the rest began
     * @param bytes that had come in then
     * @param strikes how often it was seen since with a head that had not come to its end
     */
    private record Rest(long requests, long bytes, int strikes) {
        static final Rest NONE = new Rest(-1, 0, 0);

        Rest next(Connection connection) {
            long seen = connection.getMessagesIn();
            boolean resting = seen == connection.getMessagesOut();
            if (!resting || seen != requests) {
                return new Rest(resting ? seen : -1, connection.getBytesIn(), 0);
            }
            boolean unfinished = seen == 0 || connection.getBytesIn() > bytes;
            return new Rest(requests, bytes, unfinished ? strikes + 1 : 0);
        }
    }

    private static boolean isOutermost(Connection connection) {
        return connection.getEndPoint() instanceof SocketChannelEndPoint;
    }

    private static boolean isHttp(Connection connection) {
        return connection.getMessagesIn() >= 0;
    }

    private static String client(Connection connection) {
        return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress address
                ? ClientAddress.group(address.getAddress().getHostAddress())
                : "";
    }
}
