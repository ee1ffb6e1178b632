package org.chancery.extract.stance;

import java.util.Set;
import org.chancery.extract.rule.WordLists;

/**
 * The words that change a stance, by what they do.
 *
 * @param negations adverbs and determiners that deny the word they modify
 * @param nobody pronouns that deny the verb whose subject they are
 * @param deniers verbs and nouns that deny their complement
 * @param probable adverbs and adjectives that make a claim probable
 * @param possible adverbs and adjectives that make a claim only possible
 * @param probableGovernors verbs and adjectives whose complement is probable
 * @param possibleGovernors verbs, nouns and adjectives whose complement is only possible
 * @param mayModals auxiliaries of possibility
 * @param advice auxiliaries of obligation and recommendation
 * @param advisers verbs and adjectives whose complement is advised or necessary
 * @param planners verbs, nouns and adjectives whose complement is planned, offered or demanded
 * @param conditions conjunctions that open a condition
 * @param clauseOnly governors that change the stance of a clause but not that of a noun
 * @param occurrence verbs that only say that their subject takes place
 * @param light verbs that only carry the noun that is their object
 * @param speech verbs after whose clause nothing further bears on it
 */
record StanceWords(
        Set<String> negations,
        Set<String> nobody,
        Set<String> deniers,
        Set<String> probable,
        Set<String> possible,
        Set<String> probableGovernors,
        Set<String> possibleGovernors,
        Set<String> mayModals,
        Set<String> advice,
        Set<String> advisers,
        Set<String> planners,
        Set<String> conditions,
        Set<String> clauseOnly,
        Set<String> occurrence,
        Set<String> light,
        Set<String> speech) {

    static StanceWords of(WordLists lists) {
        return new StanceWords(
                lists.set("stance-negation"),
                lists.set("stance-negative-pronoun"),
                lists.set("stance-denier"),
                lists.set("stance-hedge-probable"),
                lists.set("stance-hedge-possible"),
                lists.set("stance-governor-probable"),
                lists.set("stance-governor-possible"),
                lists.set("stance-modal-possible"),
                lists.set("stance-modal-advice"),
                lists.set("stance-governor-advice"),
                lists.set("stance-governor-plan"),
                lists.set("stance-condition"),
                lists.set("stance-clause-only"),
                lists.set("stance-occurrence-verb"),
                lists.set("stance-light-verb"),
                lists.set("stance-speech-verb"));
    }
}
