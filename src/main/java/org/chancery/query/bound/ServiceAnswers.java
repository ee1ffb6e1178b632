package org.chancery.query.bound;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.table.TableN;
import org.apache.jena.sparql.core.Var;

/**
 * Puts the answer of a service, as a table, in the place of what asks for it, before the query runs. So each is asked once, and is told
 * what stands within its braces and nothing of the data here.
 */
public final class ServiceAnswers extends TransformCopy {
    private final Meter meter;

    ServiceAnswers(Meter meter) {
        this.meter = meter;
    }

    /** Returns the answer of a service that may be asked; throws {@link ServiceRefusedException} if it may not. */
    public static Table answer(OpService service, Meter meter) {
        return ((OpTable) new ServiceAnswers(meter).transform(service, service.getSubOp())).getTable();
    }

    @Override
    public Op transform(OpService service, Op body) {
        Services services = meter.bounds().services();
        String address = services.allowed(service);
        try {
            return OpTable.create(answer(address, services, OpAsQuery.asQuery(service.getSubOp())));
        } catch (ServiceFailedException e) {
            if (service.getSilent()) {
                return OpTable.unit();
            }
            throw e;
        }
    }

    private TableN answer(String address, Services services, Query query) {
        List<Var> columns = query.getProjectVars();
        byte[] answer = new ServiceCall(services.caller(), meter).ask(address, query.serialize());
        return new ServiceTable(address, meter).read(answer, columns);
    }
}
