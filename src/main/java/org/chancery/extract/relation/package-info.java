/**
 * Lasting ties between actors: who supplies, backs, opposes, belongs to, holds an office in whom.
 *
 * <p>Analysed text, the cast, times and quantities enter; {@link org.chancery.model.Relation} records in the voice of the
 * author leave. What a tie looks like in words is data: one rule file a type under {@code data/rules/relation}, where a rule
 * is either a Semgrex pattern or a cue word with the places, named as slots, in which its two participants stand. Who says
 * so is not known here.
 */
package org.chancery.extract.relation;
