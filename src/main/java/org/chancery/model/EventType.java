package org.chancery.model;

/**
 * The kinds of event that are recorded: the roots of the PLOVER event coding scheme, without the one that merely
 * repeats an attribution.
 */
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT
}
