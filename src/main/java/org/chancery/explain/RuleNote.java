package org.chancery.explain;

/**
 * The rule that made a finding.
 *
 * @param id as the claim names it
 * @param file that holds it, such as {@code data/rules/event/aid.yaml}; empty if no file does, as for annotations
 * @param matches an example of what it finds; empty if there is none
 * @param rejects a similar one that it does not find; empty if there is none
 */
public record RuleNote(String id, String file, String matches, String rejects) {}
