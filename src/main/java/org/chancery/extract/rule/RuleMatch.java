package org.chancery.extract.rule;

import org.chancery.text.DependencyMatch;

/** One way in which a rule fits a sentence. */
public record RuleMatch(Rule rule, DependencyMatch match) {}
