/**
 * The catalogue of questions: finds, reads, describes and binds the {@code .rq} files, and runs them.
 *
 * <p>Query files and values in words enter; rows leave. It knows nothing of where the data are kept, of HTTP or of the
 * command line.
 */
package org.chancery.query;
