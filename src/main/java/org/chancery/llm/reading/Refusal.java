package org.chancery.llm.reading;

/**
 * Something that a model said and that was not kept.
 *
 * @param kind what it was: {@code actor}, {@code alias}, {@code relation}, {@code event}, {@code attribution} or {@code answer}
 * @param reason ends the sentence "it was refused because …"
 * @param said what the model said, as JSON or text
 */
public record Refusal(String kind, String reason, String said) {}
