package org.chancery.server.http;

/**
 * What somebody tried.
 *
 * @param client the network address
 * @param claimedName the name that came with it, whether it was proven or not; empty if there was none
 * @param path as it was sent
 */
public record Attempt(String client, String claimedName, String method, String path) {}
