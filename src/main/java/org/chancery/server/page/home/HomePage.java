package org.chancery.server.page.home;

import java.util.List;
import org.chancery.server.page.Link;
import org.chancery.server.page.Part;
import org.chancery.server.page.claim.StatementView;
import org.chancery.server.page.question.Topic;

/**
 * What the home page shows.
 *
 * @param counts what is in the data
 * @param disputed propositions that sources dispute, those with most claims first
 * @param topics the questions of the catalogue
 * @param documents the documents, the earliest first
 */
public record HomePage(
        List<Count> counts, List<StatementView> disputed, List<Topic> topics, Part<DocumentRow> documents) {
    public HomePage {
        counts = List.copyOf(counts);
        disputed = List.copyOf(disputed);
        topics = List.copyOf(topics);
    }

    /** A number of things, with where they are listed. */
    public record Count(String name, String number, String href) {}

    /** A document with its date, empty if unknown, and the number of claims in it. */
    public record DocumentRow(String iri, Link document, String publisher, String date, String claims) {}

    /** Tells whether there is nothing in the data. */
    public boolean empty() {
        return documents.items().isEmpty();
    }
}
