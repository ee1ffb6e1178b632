/**
 * Findings as JSON Lines, the form in which people and other tools exchange them: one file a document, one object a line.
 *
 * <p>Records of {@link org.chancery.model} enter and leave; each line that cannot be read is named with what was
 * expected. Nothing here knows RDF.
 */
package org.chancery.annotation;
