/**
 * HTTP without servlets: requests, complete replies, problems, and the choice of a format.
 *
 * <p>Servlet calls enter; replies with the same careful headers leave. It knows nothing of SPARQL or of the data.
 */
package org.chancery.server.http;
