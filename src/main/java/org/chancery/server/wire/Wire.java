package org.chancery.server.wire;

import java.util.Optional;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;

/**
 * How connections are made.
 *
 * @param tls absent for plain HTTP
 * @param behindProxy whether what a proxy says of its clients is believed; it must then be the only one who can connect
 */
public record Wire(Optional<Tls> tls, boolean behindProxy, Budget budget) {
    private static final long IDLE_MILLISECONDS = 30_000;
    private static final int MOST_HEADER_BYTES = 65_536;
    private static final int MOST_CONNECTIONS = 2_000;

    /** Returns plain HTTP for direct clients with the standard budget. */
    public static Wire standard() {
        return new Wire(Optional.empty(), false, Budget.standard());
    }

    /** Gives the server one connector, at this address, in place of those it has, and keeps the budgets before its handlers. */
    public void attach(Server jetty, String host, int port) {
        ServerConnector connector = tls.map(key -> secure(jetty, key)).orElseGet(() -> plain(jetty));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(
                Math.min(IDLE_MILLISECONDS, budget.pace().patience().toMillis() * 3));
        connector.addBean(new Connections(connector, behindProxy ? budget.withConnections(MOST_CONNECTIONS) : budget));
        jetty.setConnectors(new ServerConnector[] {connector});
        jetty.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
        ClientBudgets.keep(budget, jetty);
    }

    private ServerConnector plain(Server jetty) {
        return new ServerConnector(jetty, new HttpConnectionFactory(http()));
    }

    private ServerConnector secure(Server jetty, Tls key) {
        HttpConfiguration https = http();
        https.addCustomizer(new SecureRequestCustomizer(false));
        HttpConnectionFactory next = new HttpConnectionFactory(https);
        return new ServerConnector(jetty, new SslConnectionFactory(key.factory(), next.getProtocol()), next);
    }

    private HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(MOST_HEADER_BYTES);
        http.setUriCompliance(
                UriCompliance.RFC3986.with("escapes in IRIs", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR));
        if (behindProxy) {
            http.addCustomizer(new BehindProxy());
        }
        return http;
    }
}
