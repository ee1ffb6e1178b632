package org.chancery.extract.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * Words that tell one type of event and where its participants stand in the sentence, as a file of
 * {@code data/rules/event} gives them.
 *
 * <p>A slot is {@code subj} or {@code obj} (the logical ones, so that passives and participles need no entry of their
 * own), {@code surface} (the subject as it stands), {@code iobj}, {@code poss}, {@code doer} (a noun's owner or nationality),
 * {@code compound}, {@code comp} (who is named in the clause that the cue governs), {@code comp-subj} (its subject),
 * {@code comp-place}, {@code between}, {@code owner} (to whom the object belongs), {@code adjunct} (the subject of the verb that a
 * noun goes with on the side), {@code for-with} ("for talks with"), or a preposition; with {@code !} only one that depends on the
 * cue itself.
 *
 * @param id unique over all files, such as {@code assault/kill}
 * @param verbs dictionary forms of verbs and predicative adjectives; {@code @name} stands for a word list
 * @param nouns dictionary forms of nouns that name the same act
 * @param particle of the verb, such as {@code down}; absent if none is needed
 * @param needs conditions of which one must hold, as {@link Conditions} knows them; empty if none is needed
 * @param unless conditions none of which may hold, as {@link Conditions} knows them
 * @param object dictionary forms of which the verb's object must have one; empty if any will do
 * @param subject dictionary forms of which the verb's subject must have one; empty if any will do
 * @param phrase dictionary forms of which a prepositional phrase of the cue must have one, as in "spoke by phone"
 * @param complement dictionary forms of which what is said of the object must have one: "called it a crime"
 * @param agent slots of those who do it
 * @param patient slots of those who undergo it
 * @param nounAgent slots of the agent where the cue is a noun
 * @param nounPatient slots of the patient where the cue is a noun
 * @param place slots of the place besides the locatives
 * @param requires {@code agent} or {@code patient} or both, where the words alone are too weak a sign; {@code place}; or a kind that
 *     {@link Kinds} knows
 * @param realis {@code planned}, {@code hypothetical} or {@code denied} where the words say so themselves
 * @param absorbs whether the clause that the cue governs tells no event of its own
 * @param stative whether the present tense tells a lasting stance and no act
 * @param matches a sentence that tells such an event
 * @param rejects a similar one that does not
 */
record EventRule(
        @JsonProperty(required = true) String id,
        List<String> verbs,
        List<String> nouns,
        Optional<String> particle,
        List<String> needs,
        List<String> unless,
        List<String> object,
        List<String> subject,
        List<String> phrase,
        List<String> complement,
        List<String> agent,
        List<String> patient,
        List<String> nounAgent,
        List<String> nounPatient,
        List<String> place,
        List<String> requires,
        Optional<String> realis,
        boolean absorbs,
        boolean stative,
        @JsonProperty(required = true) String matches,
        @JsonProperty(required = true) String rejects) {

    EventRule {
        verbs = orEmpty(verbs);
        nouns = orEmpty(nouns);
        needs = orEmpty(needs);
        unless = orEmpty(unless);
        object = orEmpty(object);
        subject = orEmpty(subject);
        phrase = orEmpty(phrase);
        complement = orEmpty(complement);
        agent = agent == null ? List.of("subj") : List.copyOf(agent);
        patient = patient == null ? List.of("obj") : List.copyOf(patient);
        nounAgent = nounAgent == null ? agent : List.copyOf(nounAgent);
        nounPatient = nounPatient == null ? patient : List.copyOf(nounPatient);
        place = orEmpty(place);
        requires = orEmpty(requires);
        particle = particle == null ? Optional.empty() : particle;
        realis = realis == null ? Optional.empty() : realis;
    }

    private static List<String> orEmpty(List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
