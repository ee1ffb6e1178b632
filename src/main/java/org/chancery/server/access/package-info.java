/**
 * Who may come in: names and their secrets, the host names and origins that are answered, and what becomes of those who
 * guess.
 *
 * <p>Request lines and headers enter; a caller leaves, or a problem with status 401, 403, 421 or 429. No body is read here,
 * and no secret is kept in the clear.
 */
package org.chancery.server.access;
