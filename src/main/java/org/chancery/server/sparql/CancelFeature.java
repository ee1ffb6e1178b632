package org.chancery.server.sparql;

import java.util.List;
import org.chancery.server.http.Feature;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;

/** Ends a running query for its sender, who alone knows the {@code id} that went with it. */
public final class CancelFeature implements Feature {
    private final QueryPool pool;

    public CancelFeature(QueryPool pool) {
        this.pool = pool;
    }

    @Override
    public List<String> paths() {
        return List.of("/sparql/cancel");
    }

    @Override
    public List<String> methods() {
        return List.of("POST");
    }

    @Override
    public Reply answer(Request request) {
        String id = request.parameter("id")
                .orElseThrow(() -> HttpProblem.badRequest("Send the 'id' that went with the query."));
        if (!pool.stop(id)) {
            throw HttpProblem.notFound("No query with this id is running; it may have ended.");
        }
        return Reply.noContent();
    }
}
