package org.chancery.query.bound;

import java.util.List;
import org.apache.jena.sparql.algebra.table.TableN;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.resultset.ResultSetException;

/** Reads the rows of a service's answer, and counts each. */
final class ServiceTable {
    private final String address;
    private final Meter meter;

    ServiceTable(String address, Meter meter) {
        this.address = address;
        this.meter = meter;
    }

    /** Returns the rows with the columns, and with no others that the service may send. */
    TableN read(byte[] answer, List<Var> columns) {
        TableN table = new TableN(columns);
        try {
            JsonRows.read(answer, meter, meter.holding()).forEach(row -> table.addBinding(known(row, columns)));
            return table;
        } catch (ResultSetException e) {
            throw new ServiceFailedException(
                    address, "sent what is not SPARQL results in JSON (" + e.getMessage() + ")");
        }
    }

    private static Binding known(Binding row, List<Var> columns) {
        BindingBuilder known = Binding.builder();
        columns.stream().filter(row::contains).forEach(column -> known.add(column, row.get(column)));
        return known.build();
    }
}
