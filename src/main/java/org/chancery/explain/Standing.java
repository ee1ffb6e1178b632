package org.chancery.explain;

import java.util.List;

/**
 * What an assessment makes of all claims on a proposition.
 *
 * @param iri of the assessment
 * @param status code, such as {@code contested}
 * @param policy under which it was made
 * @param affirming number of independent sources that affirm
 * @param denying number of independent sources that deny
 * @param documents number of documents
 * @param sources the independent sources
 */
public record Standing(
        String iri, String status, Named policy, int affirming, int denying, int documents, List<Source> sources) {
    public Standing {
        sources = List.copyOf(sources);
    }

    /**
     * One independent source.
     *
     * @param actors the people, outlets or groups that count as one
     * @param polarity code, such as {@code denied}
     * @param claims IRIs of the claims
     */
    public record Source(List<Named> actors, String polarity, List<String> claims) {
        public Source {
            actors = List.copyOf(actors);
            claims = List.copyOf(claims);
        }
    }
}
