package org.chancery.explain;

/**
 * The activity that made a claim.
 *
 * @param iri of the activity
 * @param curator whether a person read the document, and not software
 * @param agent who did it: the program, or the person
 * @param version of the program and its rules; empty for a person
 * @param digest of text, metadata and version, by which the same reading is recognised
 */
public record Origin(String iri, boolean curator, Named agent, String version, String digest) {}
