package org.chancery.server.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.chancery.query.Answer;

/**
 * Makes a table of an answer. Of the columns {@code x} and {@code xName} one is shown, the name with the address of the
 * thing; a column {@code span} is not shown, but {@code words} and {@code document} lead to it.
 */
public final class TableMaker {
    private static final int MOST_ROWS = 1_000;
    private static final String NAME = "Name";
    private static final String SPAN = "span";
    private static final Set<String> LEAD_TO_SPAN = Set.of("words", "document");

    private final Describer describer;

    public TableMaker(PageData data) {
        this.describer = new Describer(data);
    }

    /** Returns the table of a question's answer. */
    public TableView table(Answer answer) {
        List<String> columns = answer.columns().stream()
                .filter(column -> isShown(column, answer))
                .toList();
        List<String> headings = columns.stream().map(TableMaker::heading).toList();
        return table(headings, answer, row -> columns.stream()
                .map(column -> cell(column, row))
                .toList());
    }

    /** Returns the table of any answer, with all its columns as they are. */
    public TableView plain(Answer answer) {
        return table(answer.columns(), answer, row -> answer.columns().stream()
                .map(column -> described(column, row))
                .toList());
    }

    private static TableView table(List<String> headings, Answer answer, Function<Answer.Row, List<Link>> cells) {
        List<List<Link>> rows =
                answer.rows().stream().limit(MOST_ROWS).map(cells).toList();
        return new TableView(headings, rows, answer.rows().size());
    }

    private static boolean isShown(String column, Answer answer) {
        boolean isCompanion = column.endsWith(NAME)
                && answer.columns().contains(column.substring(0, column.length() - NAME.length()));
        return !isCompanion && !column.equals(SPAN);
    }

    private static String heading(String column) {
        return column.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private Link described(String column, Answer.Row row) {
        return row.get(column).map(describer::describe).orElseGet(() -> Link.plain(""));
    }

    private Link cell(String column, Answer.Row row) {
        Link cell = described(column, row);
        if (row.get(column + NAME).isPresent()) {
            Node name = row.get(column + NAME).orElseThrow();
            return new Link(row.text(column + NAME), name.isLiteral() ? name.getLiteralLanguage() : "", cell.href());
        }
        return LEAD_TO_SPAN.contains(column) && !cell.leads()
                ? new Link(
                        cell.text(),
                        cell.lang(),
                        row.get(SPAN).map(Addresses::page).orElse(""))
                : cell;
    }
}
