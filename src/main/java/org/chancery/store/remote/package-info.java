/**
 * A store that another program keeps: any server of SPARQL 1.1 (query, update, graph store).
 *
 * <p>{@link org.chancery.store.remote.RemoteDataset} looks like any dataset. Queries go to the server whole; single lookups are small
 * queries. What a transaction changes is gathered in memory, laid down beside the data, and only then put in their place by one
 * request, so that a write which is cut off anywhere is either finished or taken back: {@link org.chancery.store.remote.StagedWrites}.
 */
package org.chancery.store.remote;
