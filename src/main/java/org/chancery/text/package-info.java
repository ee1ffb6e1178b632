/**
 * The language layer: blocks of a document to sentences with tokens, dependencies and named entities.
 *
 * <p>A {@link org.chancery.model.Document} enters, an {@link org.chancery.text.AnalysedDocument} leaves; every offset in
 * it is a code point of the document's own text. The language library stands behind
 * {@link org.chancery.text.LanguagePipeline} and {@link org.chancery.text.PatternCompiler} and is known only to the
 * subpackage that bears its name, so that another parser can take its place.
 */
package org.chancery.text;
