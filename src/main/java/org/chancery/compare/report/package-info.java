/**
 * A comparison of two runs as text for people, as JSON and as RDF.
 *
 * <p>All three tell the same numbers and the same claims, in the same order, and are written as the comparison goes. What
 * the user asked to be left out of the lists stays in the numbers.
 */
package org.chancery.compare.report;
