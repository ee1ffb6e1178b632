package org.chancery.server.http;

import java.util.Optional;

/**
 * Who sends a request.
 *
 * @param client the network address
 * @param name whose credentials came with it and were found right; absent for everybody else
 */
public record Caller(String client, Optional<String> name) {}
