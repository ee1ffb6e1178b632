package org.chancery.server.page.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.chancery.query.Answer;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.page.Addresses;
import org.chancery.server.page.Describer;
import org.chancery.server.page.Link;
import org.chancery.server.page.PageData;

/**
 * Makes a table of an answer. Of the columns {@code x} and {@code xName} one is shown, the name with the address of the
 * thing; a column {@code span} is not shown, but {@code words} and {@code document} lead to it.
 */
public final class TableMaker {
    /** How many rows a part has at most. */
    public static final int SIZE = 250;

    private static final String NAME = "Name";
    private static final String SPAN = "span";
    private static final Set<String> LEAD_TO_SPAN = Set.of("words", "document");

    private final Describer describer;

    public TableMaker(PageData data) {
        this.describer = new Describer(data);
    }

    /** Returns one part of the table of a question's answer; throws {@link HttpProblem} 404 if there is no such part. */
    public TableView table(Answer answer, int part) {
        List<String> columns = answer.columns().stream()
                .filter(column -> isShown(column, answer))
                .toList();
        return table(answer, columns, columns.stream().map(TableMaker::heading).toList(), this::named, part);
    }

    /** Returns one part of the table of any answer, with all its columns as they are. */
    public TableView plain(Answer answer, int part) {
        return table(answer, answer.columns(), answer.columns(), this::described, part);
    }

    private static TableView table(
            Answer answer,
            List<String> names,
            List<String> headings,
            BiFunction<String, Answer.Row, Link> words,
            int part) {
        int total = answer.rows().size();
        int start = (part - 1) * SIZE;
        if (part > 1 && start >= total) {
            throw HttpProblem.notFound(
                    "There is no part " + part + "; the answer has " + total + " rows in parts of " + SIZE + ".");
        }
        List<Answer.Row> rows = answer.rows().subList(start, Math.min(total, start + SIZE));
        List<List<Cell>> columns = names.stream()
                .map(name -> rows.stream().map(row -> cell(name, row, words)).toList())
                .toList();
        List<Column> kinds = IntStream.range(0, names.size())
                .mapToObj(i -> new Column(headings.get(i), ColumnKind.of(headings.get(i), columns.get(i))))
                .toList();
        List<List<Cell>> cells = IntStream.range(0, rows.size())
                .mapToObj(row -> columns.stream().map(column -> column.get(row)).toList())
                .toList();
        return new TableView(kinds, cells, total == 0 ? 0 : start + 1, total, SIZE);
    }

    private static boolean isShown(String column, Answer answer) {
        boolean isCompanion = column.endsWith(NAME)
                && answer.columns().contains(column.substring(0, column.length() - NAME.length()));
        return !isCompanion && !column.equals(SPAN);
    }

    private static String heading(String column) {
        String bare = column.endsWith(NAME) ? column.substring(0, column.length() - NAME.length()) : column;
        return bare.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static Cell cell(String column, Answer.Row row, BiFunction<String, Answer.Row, Link> words) {
        return row.get(column)
                .map(node -> Cell.of(words.apply(column, row), node))
                .orElse(Cell.EMPTY);
    }

    private Link described(String column, Answer.Row row) {
        return describer.describe(row.get(column).orElseThrow());
    }

    private Link named(String column, Answer.Row row) {
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
