package org.chancery.assess.statement;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chancery.model.Certainty;

/**
 * A claim on a proposition, as comparisons see it.
 *
 * @param claimant whose stance it is
 * @param proposition what it asserts, or what the claim that it reports asserts in the end
 * @param affirms false where the claimant denies it, or passes on a denial
 * @param actual false for what is planned, advised or supposed
 * @param reported whether the claimant passes on what another said, and says nothing itself
 * @param authorVoice whether the document itself speaks
 * @param start where its first words begin, in code points of the document's text
 * @param words its first words
 * @param date the first day on which the document may have been published, ISO 8601; absent if nothing tells
 */
public record Statement(
        Node claim,
        Node claimant,
        Node document,
        Node proposition,
        boolean affirms,
        Certainty certainty,
        boolean actual,
        boolean reported,
        boolean authorVoice,
        int start,
        String words,
        Optional<String> date) {

    /** By date, the undated last, then by document and place in it. */
    public static final Comparator<Statement> ORDER = Comparator.comparing(
                    (Statement each) -> each.date().orElse("~"))
            .thenComparing(each -> each.document().toString())
            .thenComparing(Statement::start)
            .thenComparing(each -> each.claim().toString());

    /** Tells whether the claimant says so itself, of what is rather than of what may come. */
    public boolean isFactual() {
        return actual && !reported;
    }

    public boolean isHedged() {
        return reported || certainty != Certainty.CERTAIN;
    }
}
