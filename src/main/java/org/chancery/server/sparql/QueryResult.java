package org.chancery.server.sparql;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** A whole answer within the row limit. */
public sealed interface QueryResult {
    /** The answer to a SELECT. */
    record Rows(List<Var> columns, List<Binding> rows) implements QueryResult {}

    /** The answer to an ASK. */
    record Truth(boolean value) implements QueryResult {}

    /** The answer to a CONSTRUCT or DESCRIBE. */
    record Triples(Graph graph) implements QueryResult {}
}
