package org.chancery.bench;

import java.time.Duration;
import java.util.Optional;
import org.chancery.server.ChanceryServer;
import org.chancery.server.ServerConfig;
import org.chancery.server.sparql.Limits;
import org.chancery.server.wire.Budget;
import org.chancery.server.wire.Wire;
import org.chancery.store.Store;

/** Servers as they are shipped, but that one client may ask more than is granted in the ordinary case. */
final class BenchServer {
    private static final int REQUESTS_A_SECOND = 1_000_000;

    private BenchServer() {}

    /** Returns a server on a free port that grants each query so long. */
    static ChanceryServer start(Store store, Duration limit) {
        Wire wire = new Wire(Optional.empty(), false, Budget.standard().withRequestsPerSecond(REQUESTS_A_SECOND));
        return ChanceryServer.start(
                ServerConfig.standard()
                        .withPort(0)
                        .withWire(wire)
                        .withLimits(Limits.standard().withTime(limit)),
                store);
    }

    /** Returns the address of the server at which it answers queries. */
    static Endpoint endpoint(ChanceryServer server) {
        return new Endpoint(server.url() + "sparql");
    }
}
