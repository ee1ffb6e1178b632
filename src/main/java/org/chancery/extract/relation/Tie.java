package org.chancery.extract.relation;

/**
 * Where a rule fits: the words of a sentence that state a tie.
 *
 * @param cue token that states it
 * @param subject token at which the subject is told
 * @param object token at which the object is told
 */
record Tie(RelationRule rule, int cue, int subject, int object) {}
