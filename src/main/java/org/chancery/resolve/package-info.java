/**
 * Mentions to actors: the reference data (the gazetteer) and the decision whom each expression of a document means.
 *
 * <p>{@link org.chancery.model.Candidate}s enter, {@link org.chancery.model.Actor}s and
 * {@link org.chancery.model.Mention}s leave, each with the rule that decided. Parse trees, RDF and the language library
 * are unknown here.
 */
package org.chancery.resolve;
