package org.chancery.evaluation;

/**
 * Whether a finding stands in the annotations too.
 *
 * @param rule id of the rule that made it
 */
public record Verdict(String rule, boolean right) {}
