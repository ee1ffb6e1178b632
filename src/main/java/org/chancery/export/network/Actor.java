package org.chancery.export.network;

/**
 * A node of the network.
 *
 * @param iri what it is called in the graph
 * @param label its name, or the readable end of the IRI
 * @param kind the local name of its class, such as {@code State}; empty if it has none
 */
public record Actor(String iri, String label, String kind) {}
