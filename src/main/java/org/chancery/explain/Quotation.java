package org.chancery.explain;

/**
 * Words of a document on which a claim rests.
 *
 * @param document the document, called by its file name
 * @param title of the document; empty if it has none
 * @param date of the document in EDTF; empty if it is not known
 * @param start of the words in code points of the document's text
 * @param end of the words, exclusive
 * @param passage the words within their sentence
 */
public record Quotation(Named document, String title, String date, int start, int end, Passage passage) {}
