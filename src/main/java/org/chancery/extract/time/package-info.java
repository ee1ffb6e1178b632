/**
 * Dates and periods that a text names, resolved against the document's date and the story's own.
 *
 * <p>Analysed documents enter, time mentions leave. Which event or tie a time belongs to is not known here.
 */
package org.chancery.extract.time;
