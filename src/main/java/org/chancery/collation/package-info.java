/**
 * Collates what two readers found in one document, as philologists collate the witnesses of a text.
 *
 * <p>{@link org.chancery.collation.Collation} is where to begin: two readings enter, one leaves that has a run for each reader, one cast of
 * actors, and a note of every place where the two read the same words otherwise. What both found alike is equal in both runs but for the
 * rule. Nothing that the first reader found is lost, and nothing here knows RDF, the rules or language models.
 */
package org.chancery.collation;
