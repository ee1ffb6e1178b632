package org.chancery.server.page.claim;

import java.util.List;
import org.chancery.server.page.Link;

/**
 * Who read a claim in its document, and whether another reads the same words otherwise.
 *
 * @param words as in {@code read by chancery-rules and gpt: two readers agree}; empty if the document had one reader
 * @param otherwise the claims that others read in the same words, with in what they differ
 */
public record Readers(String words, List<Link> otherwise) {
    public Readers {
        otherwise = List.copyOf(otherwise);
    }
}
