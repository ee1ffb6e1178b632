/**
 * A language model as reader: it is asked for the findings of a document, portion by portion, and nothing of what it answers is kept that
 * the text does not carry.
 *
 * <p>{@link org.chancery.llm.ModelReader} is where to begin. {@code chat} talks to the server, {@code reading} holds the answers to the text.
 * A document enters; findings and refusals leave. It knows nothing of RDF, nor of the rules.
 */
package org.chancery.llm;
