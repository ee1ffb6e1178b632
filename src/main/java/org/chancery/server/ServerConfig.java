package org.chancery.server;

import org.chancery.server.access.People;
import org.chancery.server.page.ShownText;
import org.chancery.server.sparql.Limits;
import org.chancery.server.wire.Wire;

/**
 * How the server is reached and what a query may use.
 *
 * @param host the address to listen at; loopback unless the owner asks otherwise
 * @param port the port; 0 for any free one
 * @param limits of each query
 * @param shownText how much of the documents' texts the pages show
 * @param wire how connections are made, and what each client may use
 * @param people who may come in, and by which names the server is called
 */
public record ServerConfig(String host, int port, Limits limits, ShownText shownText, Wire wire, People people) {
    public ServerConfig {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
        }
    }

    /** Returns loopback, port 3030, the standard limits, and whole texts. */
    public static ServerConfig standard() {
        return new ServerConfig(
                "localhost", 3030, Limits.standard(), ShownText.WHOLE, Wire.standard(), People.everybody());
    }

    /** Returns the same with another port; 0 for any free one. */
    public ServerConfig withPort(int other) {
        return new ServerConfig(host, other, limits, shownText, wire, people);
    }

    /** Returns the same with another host. */
    public ServerConfig withHost(String other) {
        return new ServerConfig(other, port, limits, shownText, wire, people);
    }

    /** Returns the same with other limits. */
    public ServerConfig withLimits(Limits other) {
        return new ServerConfig(host, port, other, shownText, wire, people);
    }

    /** Returns the same with more or less of the texts shown. */
    public ServerConfig withShownText(ShownText other) {
        return new ServerConfig(host, port, limits, other, wire, people);
    }

    /** Returns the same with other connections or budgets. */
    public ServerConfig withWire(Wire other) {
        return new ServerConfig(host, port, limits, shownText, other, people);
    }

    /** Returns the same for other people. */
    public ServerConfig withPeople(People other) {
        return new ServerConfig(host, port, limits, shownText, wire, other);
    }
}
