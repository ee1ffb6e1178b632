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

    /** Returns what a caller must be allowed to do; ordinary features let people read. */
    default Right right() {
        return Right.READ;
    }

    /** Returns how many bytes the body of a request may have. */
    default int mostBytes() {
        return 1_000_000;
    }

    /** Is told of a request that did not come to {@link #answer}: no right, a wrong method, a body too large or too slow. */
    default void refused(Attempt attempt, HttpProblem problem) {}

    /** Returns the complete answer; throws {@link HttpProblem} for an error status. */
    Reply answer(Request request);
}
