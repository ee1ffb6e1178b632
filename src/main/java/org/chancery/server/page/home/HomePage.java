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
 * @param featured some questions of the catalogue
 * @param topics of the whole catalogue
 * @param documents the latest documents
 */
public record HomePage(
        List<Count> counts,
        List<StatementView> disputed,
        List<Topic.Entry> featured,
        List<TopicLink> topics,
        Part<DocumentRow> documents) {
    public HomePage {
        counts = List.copyOf(counts);
        disputed = List.copyOf(disputed);
        featured = List.copyOf(featured);
        topics = List.copyOf(topics);
    }

    /** A topic of the catalogue with the number of its questions, and where they are listed. */
    public record TopicLink(String name, long questions, String href) {}

    /** A number of things, with where they are listed. */
    public record Count(String name, String number, String href) {}

    /** A document with its date, empty if unknown, and the number of claims in it. */
    public record DocumentRow(String iri, Link document, String publisher, String date, String claims) {}

    /** Tells whether there is nothing in the data. */
    public boolean empty() {
        return documents.items().isEmpty();
    }
}
