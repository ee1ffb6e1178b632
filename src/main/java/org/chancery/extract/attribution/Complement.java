package org.chancery.extract.attribution;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The construction in which a cue takes its content. */
public enum Complement {
    /** A finite clause, with or without "that", or a quotation; before, around or after the cue. */
    @JsonProperty("clause")
    CLAUSE,
    /** "to" and a verb. */
    @JsonProperty("infinitive")
    INFINITIVE,
    /** A person who is addressed, and "to" and a verb. */
    @JsonProperty("addressee-infinitive")
    ADDRESSEE_INFINITIVE,
    /** A verb in -ing. */
    @JsonProperty("gerund")
    GERUND,
    /** A noun phrase and what is said of it. */
    @JsonProperty("object")
    OBJECT,
    /** A noun phrase and the name or quality that is given to it. */
    @JsonProperty("object-predicate")
    OBJECT_PREDICATE,
    /** A preposition of the cue's own and what follows it. */
    @JsonProperty("preposition")
    PREPOSITION,
    /** Somebody who is addressed or judged, and a preposition of the cue's own and what follows it. */
    @JsonProperty("addressee-preposition")
    ADDRESSEE_PREPOSITION,
    /** Something that is counted or measured, a preposition of the cue's own, and a number. */
    @JsonProperty("amount")
    AMOUNT,
    /** The sentence in which the phrase stands, without it. */
    @JsonProperty("sentence")
    SENTENCE,
    /** A noun of saying or believing, and the clause or phrase that tells what is said: "the charge that …". */
    @JsonProperty("claim")
    CLAIM,
    /** A claim as above that the cue's sentence calls untrue. */
    @JsonProperty("untrue-claim")
    UNTRUE_CLAIM
}
