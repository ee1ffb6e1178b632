package org.chancery.server.sparql;

import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.query.bound.Meter;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;

/** Shows the endpoint and its answers to people. */
public interface ResultPages {
    /** Returns the form in which a query is written. */
    Reply form();

    /** Returns the answer as a table beneath the query; called within the transaction of the answer, whose meter it keeps to. */
    Reply answer(Request request, String query, QueryResult result, DatasetGraph data, Meter meter);

    /** Returns the query with what is wrong with it, with the status of the problem. */
    Reply problem(Request request, String query, HttpProblem problem);
}
