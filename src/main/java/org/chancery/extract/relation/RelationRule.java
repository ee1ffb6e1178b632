package org.chancery.extract.relation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.rule.Rule;
import org.chancery.model.Actor;
import org.chancery.model.Certainty;
import org.chancery.model.Polarity;

/**
 * A way in which a text states a tie, as a rule file gives it: a pattern, or a cue word with slots.
 *
 * @param id unique over all files, such as {@code ally-of/ally}
 * @param cue dictionary forms of the word that states the tie; {@code @name} stands for a word list
 * @param pos what the tag of the cue begins with, such as {@code NN}; any if absent
 * @param needs dictionary forms of which a dependent of the cue has one; none needed if empty
 * @param lacks dictionary forms that no dependent of the cue may have
 * @param under dictionary forms of which the word that governs the cue has one; any if empty
 * @param marked prepositions of which the cue bears one; any or none if empty
 * @param pattern Semgrex with the nodes {@code =subject} and {@code =object}; absent for a rule of slots
 * @param subject the slots in which the subject may stand, the best first
 * @param object the slots in which the object may stand, the best first
 * @param subjectTypes labels of the actor types that the subject may have; those of the relation if empty
 * @param objectTypes the same for the object
 * @param polarity {@code denied} if a match denies; otherwise absent
 * @param certainty {@code probable} or {@code possible} if a match is not certain of itself; otherwise absent
 * @param presupposed true if the tie holds whether the cue is denied or planned, as that of somebody who is succeeded
 * @param matches a sentence that the rule must match
 * @param rejects a similar one that it must not
 */
record RelationRule(
        @JsonProperty(required = true) String id,
        List<String> cue,
        String pos,
        List<String> needs,
        List<String> lacks,
        List<String> under,
        List<String> marked,
        String pattern,
        List<String> subject,
        List<String> object,
        Set<String> subjectTypes,
        Set<String> objectTypes,
        Optional<String> polarity,
        Optional<String> certainty,
        boolean presupposed,
        @JsonProperty(required = true) String matches,
        @JsonProperty(required = true) String rejects) {

    RelationRule {
        cue = listOf(cue);
        pos = pos == null ? "" : pos;
        needs = listOf(needs);
        lacks = listOf(lacks);
        under = listOf(under);
        marked = listOf(marked);
        pattern = pattern == null ? "" : pattern;
        subject = listOf(subject);
        object = listOf(object);
        subjectTypes = subjectTypes == null ? Set.of() : Set.copyOf(subjectTypes);
        objectTypes = objectTypes == null ? Set.of() : Set.copyOf(objectTypes);
        polarity = polarity == null ? Optional.empty() : polarity;
        certainty = certainty == null ? Optional.empty() : certainty;
    }

    private static List<String> listOf(List<String> words) {
        return words == null ? List.of() : List.copyOf(words);
    }

    boolean isPattern() {
        return !pattern.isEmpty();
    }

    /** Returns the rule as one over dependencies. */
    Rule asPattern() {
        return new Rule(id, cue, pattern, polarity, certainty, Optional.empty(), matches, rejects);
    }

    /** Tells whether the rule may tie these two, as far as their types go. */
    boolean allows(Actor from, Actor to) {
        return allowsSubject(from.type().label()) && allowsObject(to.type().label());
    }

    boolean allowsSubject(String type) {
        return subjectTypes.isEmpty() || subjectTypes.contains(type);
    }

    boolean allowsObject(String type) {
        return objectTypes.isEmpty() || objectTypes.contains(type);
    }

    boolean denies() {
        return polarity.equals(Optional.of("denied"));
    }

    Polarity apply(Polarity told) {
        return denies() ? told.opposite() : told;
    }

    Certainty apply(Certainty told) {
        return certainty
                .map(name -> told.weaker(Certainty.valueOf(name.toUpperCase(java.util.Locale.ROOT))))
                .orElse(told);
    }
}
