package org.chancery.extract.event;

import java.util.Optional;
import java.util.Set;
import org.chancery.model.EventType;
import org.chancery.text.Sentence;

/**
 * An event as its words tell it, without its circumstances.
 *
 * @param cue the token that tells it
 * @param place named where the entry says; absent if only a locative may name it
 * @param alluded the type of the event told before that its object names, as in "condemned the raid"; absent if it names none
 */
record Draft(
        EventLexicon.Entry entry,
        Sentence sentence,
        int cue,
        Set<String> agents,
        Set<String> patients,
        Optional<String> place,
        Optional<EventType> alluded) {}
