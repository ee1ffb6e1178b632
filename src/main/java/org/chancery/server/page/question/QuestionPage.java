package org.chancery.server.page.question;

import java.util.List;
import org.chancery.query.Question;
import org.chancery.server.page.TableView;

/**
 * What the page of a question shows.
 *
 * @param question the question
 * @param fields its parameters with the values given
 * @param table the answer
 */
public record QuestionPage(Question question, List<Field> fields, TableView table) {
    public QuestionPage {
        fields = List.copyOf(fields);
    }

    /** A field of the form. */
    public record Field(String name, String description, String value, String example) {}

    public String address() {
        return "/q/" + question.id();
    }
}
