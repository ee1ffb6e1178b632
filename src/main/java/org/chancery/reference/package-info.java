/**
 * The ontology told to people: its terms in three languages, its code lists, and its patterns, each a story with triples
 * and a query that is really run. All of it is read from the files of the ontology, so it cannot fall behind them.
 */
package org.chancery.reference;
