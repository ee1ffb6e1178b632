package org.chancery.server.sparql;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.chancery.export.SpreadsheetText;
import org.chancery.server.http.CsvWriter;

/** Writes rows as SPARQL 1.1 CSV; words that a spreadsheet would take for a formula get an apostrophe before them. */
public final class CsvRows {
    private CsvRows() {}

    static void write(OutputStream out, QueryResult.Rows result) {
        PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
        lines.print(
                CsvWriter.line(result.columns().stream().map(Var::getVarName).toList()));
        result.rows().forEach(row -> lines.print(CsvWriter.line(cells(result.columns(), row))));
        lines.flush();
    }

    private static List<String> cells(List<Var> columns, Binding row) {
        return columns.stream().map(column -> cell(row.get(column))).toList();
    }

    /** Returns the text of a cell; empty if the node is null. */
    public static String cell(Node node) {
        if (node == null) {
            return "";
        }
        if (!node.isLiteral()) {
            return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.toString();
        }
        String text = node.getLiteralLexicalForm();
        return NodeValue.makeNode(node).isNumber() ? text : SpreadsheetText.harmless(text);
    }
}
