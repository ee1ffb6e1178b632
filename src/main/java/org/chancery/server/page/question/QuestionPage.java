package org.chancery.server.page.question;

import java.util.List;
import org.chancery.query.Question;
import org.chancery.server.page.Urls;
import org.chancery.server.page.table.TableView;

/**
 * What the page of a question shows.
 *
 * @param question the question
 * @param fields its parameters with the values given
 * @param values the values given as part of an address, each with an ampersand after it; empty if none was given
 * @param query the query with the values in their places
 * @param open whether the workbench takes the query too
 * @param table one part of the answer
 */
public record QuestionPage(
        Question question, List<Field> fields, String values, String query, boolean open, TableView table) {
    public QuestionPage {
        fields = List.copyOf(fields);
    }

    /** Returns the address of the question without values. */
    public String address() {
        return "/q/" + question.id();
    }

    /** Returns the address of this answer with its host left out. */
    public String here() {
        return values.isEmpty() ? address() : address() + "?" + values.substring(0, values.length() - 1);
    }

    /** Returns the beginning of the addresses of the parts of the table. */
    public String partsAt() {
        return address() + "?" + values;
    }

    /** Returns the address that opens the query in the workbench. */
    public String workbench() {
        return "/sparql?query=" + Urls.encode(query);
    }
}
