/**
 * Who is given which words, beliefs, intentions and arguments, read from cues and quotation marks.
 *
 * <p>An analysed document and its {@link org.chancery.extract.Cast} enter, {@link org.chancery.model.Attribution}s leave,
 * nested ones one by one. The cues are data ({@link org.chancery.extract.attribution.CueLexicon}); the constructions in
 * which they take their source and content are code. Nothing here knows relations or events.
 */
package org.chancery.extract.attribution;
