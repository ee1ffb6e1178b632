package org.chancery.server;

import org.chancery.server.page.ShownText;
import org.chancery.server.sparql.Limits;

/**
 * How the server is reached and what a query may use.
 *
 * @param host the address to listen at; loopback unless the owner asks otherwise
 * @param port the port; 0 for any free one
 * @param limits of each query
 * @param shownText how much of the documents' texts the pages show
 */
public record ServerConfig(String host, int port, Limits limits, ShownText shownText) {
    public ServerConfig {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
        }
    }

    /** Returns loopback, port 3030, the standard limits, and whole texts. */
    public static ServerConfig standard() {
        return new ServerConfig("localhost", 3030, Limits.standard(), ShownText.WHOLE);
    }

    /** Returns the same with another port; 0 for any free one. */
    public ServerConfig withPort(int other) {
        return new ServerConfig(host, other, limits, shownText);
    }

    /** Returns the same with another host. */
    public ServerConfig withHost(String other) {
        return new ServerConfig(other, port, limits, shownText);
    }

    /** Returns the same with other limits. */
    public ServerConfig withLimits(Limits other) {
        return new ServerConfig(host, port, other, shownText);
    }

    /** Returns the same with more or less of the texts shown. */
    public ServerConfig withShownText(ShownText other) {
        return new ServerConfig(host, port, limits, other);
    }
}
