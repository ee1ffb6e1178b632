package org.chancery.extract.rule;

/**
 * A rule as the list of all rules tells it.
 *
 * @param id unique over all files
 * @param file below {@code data/rules}, such as {@code event/aid.yaml}
 * @param matches an example of what the rule finds
 * @param rejects a similar one that it does not find; empty if the file gives none
 */
public record RuleEntry(String id, String file, String matches, String rejects) {}
