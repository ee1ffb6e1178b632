package org.chancery.query.bound;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.rowset.rw.rs_json.RowSetJSONStreaming;
import org.apache.jena.riot.rowset.rw.rs_json.ValidationSettings;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.SyntaxLabels;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.resultset.ResultSetException;

/** Reads the rows of SPARQL results in JSON to their end, and counts each. */
public final class JsonRows {
    private JsonRows() {}

    /**
     * Returns the rows in their order.
     *
     * @param kept where each row is counted
     * @throws ResultSetException if the text is anything else, or not whole
     */
    public static List<Binding> read(byte[] answer, Meter meter, Meter.Holding kept) {
        RowSetJSONStreaming<?> rows = RowSetJSONStreaming.createUnbuffered(
                new ByteArrayInputStream(answer),
                SyntaxLabels.createLabelToNode(),
                new ValidationSettings(),
                ErrorHandlerFactory.errorHandlerStrictNoLogging);
        List<Binding> all = new ArrayList<>();
        while (rows.hasNext()) {
            meter.ask();
            Binding row = rows.next();
            kept.add(Sizes.of(row));
            all.add(row);
        }
        if (rows.getKResultsCount() == 0) {
            throw new ResultSetException("no rows");
        }
        return all;
    }
}
