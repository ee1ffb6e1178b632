package org.chancery.model;

import java.util.Optional;

/**
 * What the sentence around a candidate tells about whom it may mean.
 *
 * @param sentence zero-based position of the sentence among those of the document
 * @param head the word that carries the expression, in dictionary form; for a pronoun the pronoun in lower case
 * @param title the office or courtesy title beside a person's name; absent if there is none
 * @param of where the expression names its owner, as "Syrian" in "the Syrian leader"
 * @param same another expression that the sentence says means the same, by apposition or in brackets
 * @param role what the expression does in its clause
 * @param acting false where it stands as a place: in, at, near, visited
 * @param definite true after "the", "this", or a possessor
 * @param quoted true between quotation marks
 */
public record Clues(
        int sentence,
        String head,
        Optional<String> title,
        Optional<Span> of,
        Optional<Span> same,
        ClauseRole role,
        Count count,
        boolean acting,
        boolean definite,
        boolean quoted) {

    /** What an expression does in its clause. */
    public enum ClauseRole {
        SUBJECT,
        OBJECT,
        POSSESSOR,
        ATTRIBUTE,
        OTHER
    }

    /** Whether an expression speaks of one or of several. */
    public enum Count {
        ONE,
        SEVERAL
    }
}
