package org.chancery.server.page;

import java.util.List;
import org.chancery.query.Question;

/**
 * What the page of a question shows.
 *
 * @param question the question
 * @param fields its parameters with the values given
 * @param table the answer
 * @param parameters the values as part of an address, with question mark; empty if there are none
 */
public record QuestionPage(Question question, List<Field> fields, TableView table, String parameters) {
    public QuestionPage {
        fields = List.copyOf(fields);
    }

    /** A field of the form. */
    public record Field(String name, String description, String value, String example) {}

    public String address() {
        return "/q/" + question.id();
    }
}
