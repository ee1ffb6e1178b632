package org.chancery.server.page.claim;

import org.chancery.explain.Passage;
import org.chancery.server.page.Link;

/**
 * The words that a claim rests on, their sentence, and where they stand.
 *
 * @param passage the words within their sentence
 * @param lang the language of the document; empty if it is not known
 * @param document the file name with the address of the words on the document's page
 * @param start of the words in code points of the document's text
 * @param end of the words, exclusive
 */
public record Evidence(Passage passage, String lang, Link document, int start, int end) {
    /** Returns the identifier of the words within the document's page. */
    public String mark() {
        return "char=" + start + "," + end;
    }
}
