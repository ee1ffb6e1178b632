package org.chancery.server.wire;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.server.http.ClientAddress;
import org.chancery.server.http.Feature;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;

/** A feature that one client may use only so many times at once, so that it cannot take every place. */
public final class QueriesPerClient implements Feature {
    private final Feature feature;
    private final int most;
    private final Map<String, Integer> running = new ConcurrentHashMap<>();

    public QueriesPerClient(Feature feature, int most) {
        this.feature = feature;
        this.most = most;
    }

    @Override
    public List<String> paths() {
        return feature.paths();
    }

    @Override
    public List<String> methods() {
        return feature.methods();
    }

    @Override
    public Reply answer(Request request) {
        String client = ClientAddress.group(request.caller().client());
        if (running.merge(client, 1, Integer::sum) > most) {
            leave(client);
            throw HttpProblem.of(
                            429,
                            "Too many queries at once",
                            "This address has " + most + " queries running; wait for one of them to end.")
                    .withHeader("Retry-After", "1");
        }
        try {
            return feature.answer(request);
        } finally {
            leave(client);
        }
    }

    private void leave(String client) {
        running.computeIfPresent(client, (any, count) -> count == 1 ? null : count - 1);
    }
}
