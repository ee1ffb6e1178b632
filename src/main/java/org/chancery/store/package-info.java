/**
 * The place where triples stay: an embedded TDB2 dataset with a text index in one folder. What enters are the graphs of
 * documents, built and checked beforehand; what leaves are read transactions and results a document. It knows nothing
 * of how a graph comes about: no text, no extraction, no pipeline.
 *
 * <p>It may lie on a SPARQL server instead: {@code RemoteStorage} is the same seam over {@code store.remote}.
 *
 * <p>{@link org.chancery.store.Store} is where to begin. Every change goes through one door, which builds all in memory
 * before its short transaction, since an aborted large transaction would harm the files of TDB2 in this version.
 */
package org.chancery.store;
