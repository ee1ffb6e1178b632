/**
 * The embedded Fuseki server: a read-only SPARQL endpoint, addresses that dereference, and pages for people.
 *
 * <p>Requests enter; complete answers leave, or a problem that says what to change: nothing is sent before the whole
 * answer is known to be within the limits. Each feature is one class; none of Fuseki's own services is exposed. It must
 * not know how documents become triples.
 */
package org.chancery.server;
