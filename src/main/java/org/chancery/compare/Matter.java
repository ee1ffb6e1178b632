package org.chancery.compare;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a claim is about, whichever way it is turned.
 *
 * @param type codes of the tie, the event or what is counted, joined where one is told of another
 * @param doers keys of those who do it or are its subject, sorted; everybody where the tie holds both ways
 * @param others keys of those whom it befalls or who are its object, sorted
 */
record Matter(Kind kind, String type, List<String> doers, List<String> others) {
    Matter {
        doers = doers.stream().sorted().toList();
        others = others.stream().sorted().toList();
    }

    /** Two matters of one topic have the same kind, type and participants, whoever acts on whom. */
    record Topic(Kind kind, String type, List<String> participants) {}

    Topic topic() {
        return new Topic(
                kind,
                type,
                Stream.concat(doers.stream(), others.stream()).sorted().toList());
    }

    /** Returns who acts on whom, as a key. */
    String direction() {
        return doers + " on " + others;
    }
}
