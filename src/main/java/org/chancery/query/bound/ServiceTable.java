package org.chancery.query.bound;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.jena.riot.rowset.rw.rs_json.RowSetJSONStreaming;
import org.apache.jena.riot.rowset.rw.rs_json.ValidationSettings;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.SyntaxLabels;
import org.apache.jena.sparql.algebra.table.TableN;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.resultset.ResultSetException;

/** Reads the rows of a service's answer, and counts each. */
final class ServiceTable {
    private final String address;
    private final Meter meter;
    private final Meter.Holding kept;

    ServiceTable(String address, Meter meter) {
        this.address = address;
        this.meter = meter;
        this.kept = meter.holding();
    }

    /** Returns the rows with the columns, and with no others that the service may send. */
    TableN read(byte[] answer, List<Var> columns) {
        try {
            return read(rows(answer), columns);
        } catch (ResultSetException e) {
            throw new ServiceFailedException(
                    address, "sent what is not SPARQL results in JSON (" + e.getMessage() + ")");
        }
    }

    private TableN read(RowSetJSONStreaming<?> rows, List<Var> columns) {
        TableN table = new TableN(columns);
        while (rows.hasNext()) {
            meter.ask();
            Binding row = known(rows.next(), columns);
            kept.add(Sizes.of(row));
            table.addBinding(row);
        }
        if (rows.getKResultsCount() == 0) {
            throw new ResultSetException("no rows");
        }
        return table;
    }

    private static Binding known(Binding row, List<Var> columns) {
        BindingBuilder known = Binding.builder();
        columns.stream().filter(row::contains).forEach(column -> known.add(column, row.get(column)));
        return known.build();
    }

    private static RowSetJSONStreaming<?> rows(byte[] answer) {
        return RowSetJSONStreaming.createUnbuffered(
                new ByteArrayInputStream(answer),
                SyntaxLabels.createLabelToNode(),
                new ValidationSettings(),
                ErrorHandlerFactory.errorHandlerStrictNoLogging);
    }
}
