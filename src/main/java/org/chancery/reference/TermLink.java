package org.chancery.reference;

/**
 * A term that another one names.
 *
 * @param name with prefix, such as {@code cy:Claim}
 * @param href where it is told: a fragment of this documentation, or the IRI of a term of another vocabulary
 */
public record TermLink(String name, String href) {}
