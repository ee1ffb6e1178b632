package org.chancery.server.http;

import jakarta.servlet.http.HttpServletRequest;

/** Decides who may come in, before anything of the request's body is read. */
public interface Gate {
    /** Returns who it is; throws {@link HttpProblem} if this caller may not do that here. */
    Caller admit(HttpServletRequest request, Right right);

    /** Returns what is known of the sender without any proof, for a record of refusals. */
    Attempt attempt(HttpServletRequest request);
}
