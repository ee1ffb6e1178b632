/**
 * Analysed text to the expressions that may refer to actors: names of reference data, recognised names, adjectives of
 * nationality, nominal groups and pronouns.
 *
 * <p>An {@link org.chancery.text.AnalysedDocument} enters, {@link org.chancery.model.Candidate}s leave. Whom they mean is
 * decided in {@code org.chancery.resolve}, which knows no syntax; what the sentence tells is handed on as
 * {@link org.chancery.model.Clues}.
 */
package org.chancery.extract.actor;
