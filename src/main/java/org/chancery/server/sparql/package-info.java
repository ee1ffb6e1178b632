/**
 * The SPARQL 1.1 endpoint, read only: protocol, guard, limits, formats, service description.
 *
 * <p>Requests enter; answers within the limits leave, never a part of one. It knows nothing of the ontology.
 */
package org.chancery.server.sparql;
