/**
 * The conversion as a job of Apache Spark: documents in, N-Quads and a report out, line by line what {@code convert} makes of
 * them on one machine.
 *
 * <p>It holds no algorithm: documents are found here ({@link org.chancery.spark.DocumentList}) and opened wherever Hadoop can
 * ({@link org.chancery.spark.HadoopFiles}); what is done with one is {@link org.chancery.pipeline.Rendering}. Only the build of
 * the profile {@code spark} has this package.
 */
package org.chancery.spark;
