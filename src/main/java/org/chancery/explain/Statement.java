package org.chancery.explain;

import java.util.List;

/**
 * A proposition and what is behind it.
 *
 * @param iri of the proposition
 * @param words the proposition in words
 * @param directEdge IRI of the property by which subject and object are joined directly; empty if they are not
 * @param standings the assessments, one a policy; empty if there is none
 * @param claims by document and place
 */
public record Statement(
        String iri, String words, String directEdge, List<Standing> standings, List<ClaimStory> claims) {
    public Statement {
        standings = List.copyOf(standings);
        claims = List.copyOf(claims);
    }
}
