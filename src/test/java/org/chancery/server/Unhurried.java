package org.chancery.server;

import java.util.Optional;
import org.chancery.server.wire.Budget;
import org.chancery.server.wire.Wire;

/** A server that lets one client ask as much as many would, since all clients of a test have one address. */
public final class Unhurried {
    private static final int MANY = 100_000;

    private Unhurried() {}

    /** Returns the standard settings on a free port, without budgets for each client. */
    public static ServerConfig config() {
        return ServerConfig.standard().withPort(0).withWire(wire());
    }

    /** Returns plain HTTP without budgets for each client. */
    static Wire wire() {
        Budget budget = Budget.standard().withRequestsPerSecond(MANY).withQueriesAtOnce(MANY);
        return new Wire(Optional.empty(), false, budget);
    }
}
