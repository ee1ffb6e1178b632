/**
 * Findings to triples, and back: the only place that mints IRIs or writes provenance.
 *
 * <p>A {@link org.chancery.model.Reading} enters, a graph without blank nodes leaves, in which every claim leads to the
 * characters it rests on; {@link org.chancery.graph.FindingsReader} turns such a graph into findings again. The same
 * reading gives the same triples. Nothing here knows the store.
 */
package org.chancery.graph;
