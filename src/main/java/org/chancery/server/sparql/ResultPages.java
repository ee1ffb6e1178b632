package org.chancery.server.sparql;

import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.server.http.Reply;

/** Shows the endpoint and its answers to people. */
public interface ResultPages {
    /** Returns the form in which a query is written. */
    Reply form();

    /** Returns the answer as a table beneath the query; called within the transaction of the answer. */
    Reply answer(String query, QueryResult result, DatasetGraph data);
}
