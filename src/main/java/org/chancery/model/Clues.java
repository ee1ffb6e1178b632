package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * What the sentence around a candidate tells about whom it may mean.
 *
 * @param sentence zero-based position of the sentence among those of the document
 * @param head the word that carries the expression, in dictionary form; for a pronoun the pronoun in lower case
 * @param words all its content words in dictionary form and lower case, owner and determiners left out
 * @param title the office or courtesy title beside a person's name, such as "Foreign Minister"
 * @param whole the name together with its title and owner, where it has them
 * @param of where the expression names its owner, as "Syrian" in "the Syrian leader"
 * @param same another expression that the sentence says means the same, by apposition or in brackets
 * @param gender that of a person, where a title, a given name or a pronoun tells it
 * @param place how it stands in its clause
 */
public record Clues(
        int sentence,
        String head,
        List<String> words,
        Optional<String> title,
        Optional<Span> whole,
        Optional<Span> of,
        Optional<Span> same,
        Optional<Gender> gender,
        Place place) {

    public Clues {
        words = List.copyOf(words);
    }

    /** Grammatical gender of words for people. */
    public enum Gender {
        FEMALE,
        MALE
    }

    /** What an expression does in its clause. */
    public enum Role {
        /** Who acts or speaks, the agent of a passive and "according to" included. */
        SUBJECT,
        OBJECT,
        POSSESSOR,
        ATTRIBUTE,
        OTHER
    }

    /**
     * How an expression stands in its clause.
     *
     * @param acting false where it stands as the place of something: in, at, near, visited
     * @param several true if it speaks of several
     * @param definite true after "the", "this", or an owner
     * @param quoted true between quotation marks
     * @param count how many it says they are, as "both" says 2; 0 if it does not say or is no plural of parties named before
     * @param verb offset of the word that governs it, coordination and apposition seen through; -1 if none does
     */
    public record Place(
            Role role, boolean acting, boolean several, boolean definite, boolean quoted, int count, int verb) {}

    public boolean isSubject() {
        return place.role() == Role.SUBJECT;
    }
}
