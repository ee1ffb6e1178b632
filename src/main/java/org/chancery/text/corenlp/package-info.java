/**
 * The language layer by Stanford CoreNLP: the only place that knows that library.
 *
 * <p>Documents enter, analysed documents leave, and patterns in the Semgrex language are compiled. No coreference, quote
 * or fine-grained entity annotators are used: they cost most of the time and merge people who must stay apart.
 */
package org.chancery.text.corenlp;
