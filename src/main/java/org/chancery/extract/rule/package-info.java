/**
 * Rules and word lists as data: YAML and text files become patterns that are tried on a sentence only if it holds one of
 * their cue words.
 *
 * <p>Each rule has an id, an example that it must match and one that it must not; both are run as tests.
 */
package org.chancery.extract.rule;
