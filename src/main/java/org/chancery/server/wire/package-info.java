/**
 * The wire below HTTP: TLS, connections, and the budget of each client, by the means that Jetty has.
 *
 * <p>It knows nothing of what is asked or answered.
 */
package org.chancery.server.wire;
