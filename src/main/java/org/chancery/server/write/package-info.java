/**
 * The write side: whole documents in, whole documents out, by those who may, one at a time, each attempt on record.
 *
 * <p>Bytes with what is said of them enter; what became of the document leaves. How a document becomes triples is the affair of the
 * {@link org.chancery.server.write.Intake}, which the owner of the server brings along.
 */
package org.chancery.server.write;
