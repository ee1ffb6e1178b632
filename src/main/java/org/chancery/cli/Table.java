package org.chancery.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.chancery.query.Answer;
import org.chancery.vocab.Bases;

/** An answer as columns of text for a screen. */
final class Table {
    private static final int WIDEST = 60;
    private static final String GAP = "  ";

    private final List<List<String>> lines = new ArrayList<>();

    private Table(Answer answer) {
        lines.add(answer.columns());
        answer.rows()
                .forEach(row -> lines.add(answer.columns().stream()
                        .map(column -> cell(row.text(column)))
                        .toList()));
    }

    static Table of(Answer answer) {
        return new Table(answer);
    }

    private static String cell(String text) {
        String shown = text.startsWith(Bases.BASE) ? text.substring(Bases.BASE.length()) : text;
        String line = shown.replaceAll("\\s+", " ");
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
    }

    /** Prints the columns' names, a rule, the rows, and how many they are. */
    void print(PrintStream out) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < lines.get(0).size(); column++) {
            widths.add(width(column));
        }
        out.println(line(lines.get(0), widths));
        out.println("-"
                .repeat(widths.stream().mapToInt(width -> width + GAP.length()).sum()));
        lines.stream().skip(1).forEach(row -> out.println(line(row, widths)));
        out.println(lines.size() == 2 ? "1 row" : lines.size() - 1 + " rows");
        out.flush();
    }

    private int width(int column) {
        return lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
    }

    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            line.append(cell)
                    .append(" ".repeat(widths.get(column) - cell.length()))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
