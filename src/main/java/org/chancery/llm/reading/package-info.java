/** Holds a model's answers to the text of the document: what has no words there is refused, with the reason. */
package org.chancery.llm.reading;
