/**
 * What two runs over the same documents tell alike, otherwise, or only one of them.
 *
 * <p>Two stores or sets of RDF files enter; for each document that is in both, its claims leave in four lists: same,
 * changed, added, lost. Each claim is in exactly one of them. The IRIs of claims follow from their words and rules and so
 * change with them: claims are told apart by what they say, and by where the document says it.
 */
package org.chancery.compare;
