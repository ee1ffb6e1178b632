package org.chancery.extract.relation;

/**
 * Where a rule fits: the words of a sentence that state a tie.
 *
 * @param cue token that states it
 */
record Tie(RelationRule rule, int cue, Party subject, Party object) {}
