package org.chancery.explain;

import org.chancery.query.Answer;

/** The short names of code values. */
final class Codes {
    private Codes() {}

    /** Returns the last part of the code's IRI, such as {@code denied}; empty if the row has none there. */
    static String local(Answer.Row row, String column) {
        String iri = row.text(column);
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
