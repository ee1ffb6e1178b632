/**
 * Events that a document tells: who met, attacked, helped, accused, asked whom, where, when, and whether it happened.
 *
 * <p>Analysed documents with their cast, times and quantities enter; events in the document's own voice leave. The words
 * that tell events are entries of {@code data/rules/event}, one file a type, read by one engine over the dependency tree.
 * Who claims an event is not known here.
 */
package org.chancery.extract.event;
