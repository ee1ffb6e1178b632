/**
 * Analysed text to findings: actors, attributions, relations, events, times and quantities, each named by the rule that
 * found it.
 *
 * <p>An {@link org.chancery.text.AnalysedDocument} enters, records of {@link org.chancery.model} leave. What the stages
 * after the first need of the actors stands in {@link org.chancery.extract.Cast}. Rules and word lists are data files
 * (see {@link org.chancery.extract.rule}). Nothing here knows RDF or the language library.
 */
package org.chancery.extract;
