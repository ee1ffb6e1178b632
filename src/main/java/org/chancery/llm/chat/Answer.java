package org.chancery.llm.chat;

/**
 * What a model answered.
 *
 * @param text of the answer
 * @param complete whether the model came to its end; false if it was cut off at the limit of its length
 * @param tokens that prompt and answer took, as the server counts them; 0 if it does not tell
 */
public record Answer(String text, boolean complete, long tokens) {}
