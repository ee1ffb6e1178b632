package org.chancery.explain;

/**
 * A thing with a name for people.
 *
 * @param iri of the thing
 * @param name its label, English before others, or else the readable end of its IRI
 */
public record Named(String iri, String name) {}
