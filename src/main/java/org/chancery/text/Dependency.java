package org.chancery.text;

/**
 * A typed arc of a sentence's dependency tree (Universal Dependencies, basic).
 *
 * @param governor index of the governing token; -1 for the root
 * @param dependent index of the dependent token
 * @param relation such as {@code nsubj} or {@code obl}
 */
public record Dependency(int governor, int dependent, String relation) {}
