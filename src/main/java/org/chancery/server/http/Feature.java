package org.chancery.server.http;

import java.util.List;

/** One thing that the server does, at the paths where it does it. */
public interface Feature {
    /** Returns the servlet patterns, such as {@code /sparql} or {@code /id/*}. */
    List<String> paths();

    /** Returns the methods that are answered; HEAD comes with GET. */
    default List<String> methods() {
        return List.of("GET");
    }

    /** Returns the complete answer; throws {@link HttpProblem} for an error status. */
    Reply answer(Request request);
}
