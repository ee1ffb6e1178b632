package org.chancery.assess.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.vocab.CY;

/**
 * Who answers for a document, and when it was published.
 *
 * @param voices its authors and its publisher
 * @param date the first day it can be, ISO 8601; absent if nothing tells
 */
public record Publication(List<Node> voices, Optional<String> date) {
    private static final int DAY = 10;

    static Publication of(Node document, Facts facts) {
        List<Node> voices = Stream.of(DCTerms.creator, DCTerms.publisher)
                .flatMap(role -> facts.objects(document, role).stream())
                .distinct()
                .toList();
        Optional<String> date = facts.object(document, CY.documentDate)
                .flatMap(time -> facts.object(time, CY.earliest))
                .map(instant -> instant.getLiteralLexicalForm().substring(0, DAY));
        return new Publication(voices, date);
    }
}
