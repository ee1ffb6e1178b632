package org.chancery.server.wire;

import java.time.Duration;
import org.chancery.server.http.ClientAddress;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.DoSHandler;
import org.eclipse.jetty.server.handler.DoSHandler.LeakingBucketTrackerFactory;
import org.eclipse.jetty.server.handler.ThreadLimitHandler;

/** Puts Jetty's own keepers of budgets before a server: a bucket of requests, and a number of threads, for each client. */
public final class ClientBudgets {
    private static final Duration MEMORY = Duration.ofMinutes(1);

    private ClientBudgets() {}

    /** Answers requests above the budget with 429, and lets those above the number at once wait without a thread. */
    public static void keep(Budget budget, Server jetty) {
        jetty.insertHandler(new Threads(budget.requestsAtOnce()));
        jetty.insertHandler(new DoSHandler(
                ClientBudgets::client,
                new LeakingBucketTrackerFactory(budget.requestsPerSecond(), budget.burst(), MEMORY),
                null,
                -1));
    }

    private static String client(Request request) {
        return ClientAddress.group(Request.getRemoteAddr(request));
    }

    private static final class Threads extends ThreadLimitHandler {
        Threads(int most) {
            setThreadLimit(most);
        }

        @Override
        protected String getRemoteIP(Request request) {
            return client(request);
        }
    }
}
