/**
 * The stages wired together, for one document and for many: files in, readings and stored graphs out.
 *
 * <p>It holds no algorithm. {@link org.chancery.pipeline.Analyst} reads one document, by the rules or from annotations;
 * {@link org.chancery.pipeline.Conversion} does so for many, each failure told and none of them stopping the others.
 */
package org.chancery.pipeline;
