package org.chancery.explain;

import java.util.List;

/**
 * What another reader of a document found in the same words.
 *
 * @param claim IRI of the claim
 * @param readers who read it so
 * @param claimant whose claim it is then
 * @param polarity code, such as {@code denied}
 * @param words the proposition in words
 * @param differsIn in what, as in {@code in polarity}; in order
 */
public record OtherReading(
        String claim, List<Named> readers, Named claimant, String polarity, String words, List<String> differsIn) {
    public OtherReading {
        readers = List.copyOf(readers);
        differsIn = List.copyOf(differsIn);
    }

    /** Returns it in words, as in {@code read otherwise by gpt (in polarity): Ole Vik denies: Norway backs Malta}. */
    public String inWords() {
        return "read otherwise by " + Named.all(readers) + " (" + String.join(", ", differsIn) + "): " + claimant.name()
                + (polarity.equals("denied") ? " denies: " : " affirms: ") + words;
    }
}
