package org.chancery.extract.relation;

import java.util.Set;
import org.chancery.extract.rule.WordLists;

/**
 * Words that lead from a cue to those whom it ties.
 *
 * @param transparent nouns that stand for their owner, as "government" does
 * @param light verbs whose subject is the agent of the noun that is their object
 * @param copular verbs that say what their subject is
 * @param regard verbs that say what their object is
 * @param roleNouns nouns after which "as" names a role of their owner
 * @param objectControl verbs whose object does what their complement tells
 * @param departureNouns nouns for leaving power
 * @param departureVerbs verbs for leaving power
 * @param camps nouns for a side of a conflict that stand for the group of that name
 * @param counterparts nouns for the other side of a tie, such as "ally"
 * @param campMembers nouns for those who form a camp, as in "opposition groups"
 */
record Vocabulary(
        Set<String> transparent,
        Set<String> light,
        Set<String> copular,
        Set<String> regard,
        Set<String> roleNouns,
        Set<String> objectControl,
        Set<String> departureNouns,
        Set<String> departureVerbs,
        Set<String> camps,
        Set<String> counterparts,
        Set<String> campMembers) {

    static Vocabulary of(WordLists lists) {
        return new Vocabulary(
                lists.set("tie-transparent-noun"),
                lists.set("tie-light-verb"),
                lists.set("tie-copular-verb"),
                lists.set("tie-regard-verb"),
                lists.set("tie-role-word"),
                lists.set("tie-object-control"),
                lists.set("departure-noun"),
                lists.set("departure-verb"),
                lists.set("tie-camp-noun"),
                lists.set("tie-counterpart-noun"),
                lists.set("tie-camp-member"));
    }

    boolean isTransparent(String lemma) {
        return transparent.contains(lemma);
    }
}
