package org.chancery.extract.event;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The dictionary forms that an entry asks for around its cue, word lists expanded; an empty set asks for nothing. */
record Words(Set<String> object, Set<String> subject, Set<String> phrase, Set<String> complement) {
    static Words of(EventRule rule, Function<List<String>, Set<String>> expand) {
        return new Words(
                expand.apply(rule.object()),
                expand.apply(rule.subject()),
                expand.apply(rule.phrase()),
                expand.apply(rule.complement()));
    }

    boolean isObjectOnly() {
        return subject.isEmpty() && phrase.isEmpty() && complement.isEmpty();
    }

    /** Returns how many of the sets ask for something. */
    int demands() {
        return (int) Stream.of(object, subject, phrase, complement)
                .filter(set -> !set.isEmpty())
                .count();
    }
}
