package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.chancery.query.Answer;
import picocli.CommandLine.Option;

/** The form of an answer. */
final class AnswerOptions {
    /** The forms in which rows can be written. */
    enum Form {
        TABLE,
        CSV,
        TSV,
        JSON,
        XML
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (a table on a terminal, CSV in a pipe).")
    private Optional<Form> form;

    void print(Answer answer, Streams streams) {
        Form chosen = form.orElse(streams.outIsTerminal() ? Form.TABLE : Form.CSV);
        if (chosen == Form.TABLE) {
            Table.of(answer).print(streams.printer());
        } else {
            write(answer, lang(chosen), streams.out());
        }
    }

    /** Writes yes or no, unless the user asked for a form that programs read. */
    void print(boolean answer, Streams streams) {
        Optional<Lang> lang = form.filter(chosen -> chosen != Form.TABLE).map(AnswerOptions::lang);
        PrintStream out = streams.printer();
        lang.ifPresentOrElse(
                chosen -> writer(chosen).write(out, answer, new Context()), () -> out.print(answer ? "yes\n" : "no\n"));
        out.flush();
    }

    private static RowSetWriter writer(Lang lang) {
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }

    private static Lang lang(Form form) {
        return switch (form) {
            case CSV, TABLE -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
        };
    }

    private static void write(Answer answer, Lang lang, OutputStream target) {
        List<Var> columns = Var.varList(answer.columns());
        Iterator<Binding> rows =
                answer.rows().stream().map(AnswerOptions::binding).iterator();
        RowSet rowSet = RowSetStream.create(columns, rows);
        try {
            OutputStream out = new BufferedOutputStream(target);
            writer(lang).write(out, rowSet, new Context());
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Binding binding(Answer.Row row) {
        BindingBuilder builder = Binding.builder();
        row.values().forEach((column, node) -> builder.add(Var.alloc(column), node));
        return builder.build();
    }
}
