/**
 * Graphs and datasets to files that other tools read.
 *
 * <p>Triples enter, bytes leave: Turtle, TriG with a graph a document, N-Triples, N-Quads, JSON-LD and RDF/XML. It knows
 * nothing of documents but how their nodes say to which one they belong.
 */
package org.chancery.export;
