package org.chancery.server.write;

import java.util.List;
import org.chancery.server.http.Feature;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;

/** Says where documents would go in that this server takes none. */
public final class WritingOff implements Feature {
    @Override
    public List<String> paths() {
        return List.of("/documents", "/documents/*");
    }

    @Override
    public List<String> methods() {
        return List.of("POST", "PUT", "DELETE");
    }

    @Override
    public Reply answer(Request request) {
        throw HttpProblem.of(
                403,
                "Writing is off",
                "This server only reads; its owner can start it with 'serve --write' and credentials.");
    }
}
