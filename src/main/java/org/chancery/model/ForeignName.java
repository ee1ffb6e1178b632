package org.chancery.model;

/**
 * A name in a language other than English.
 *
 * @param language an ISO 639-1 code such as {@code ar}
 * @param text in the script of that language
 */
public record ForeignName(String language, String text) {}
