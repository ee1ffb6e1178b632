/**
 * Files become documents: untouched text with a stable id, metadata with its basis, and blocks with their role.
 *
 * <p>What enters are the FILE… arguments of a command ({@link org.chancery.document.DocumentFinder}), with a side file beside
 * each where there is one; what leaves are {@link org.chancery.model.Document} records
 * ({@link org.chancery.document.DocumentReader}) or an {@link org.chancery.document.UnreadableDocumentException} that names the
 * file, the place and the remedy. Which words mark a caption or an advertisement is data, under {@code data/rules/document}.
 * It knows nothing of sentences, actors or RDF, and fetches nothing from anywhere.
 */
package org.chancery.document;
