package org.chancery.text;

import org.chancery.model.Span;

/**
 * A run of text between quotation marks, within one block.
 *
 * @param span from the opening to the closing mark, both included; to the end of the block if none closes it
 * @param inside the words between the marks
 * @param continued true if no mark closes it because the next paragraph goes on with it
 */
public record Quotation(Span span, Span inside, boolean continued) {}
