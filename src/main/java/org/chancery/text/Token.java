package org.chancery.text;

import org.chancery.model.Span;

/**
 * A word or a punctuation mark of a sentence.
 *
 * @param index zero-based position in its sentence
 * @param span where it stands in the document
 * @param text as the parser saw it, without the markup that may stand inside its span
 * @param lemma dictionary form, in lower case but for names
 * @param pos Penn Treebank tag
 * @param entity {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION}, or {@code O} for none
 */
public record Token(int index, Span span, String text, String lemma, String pos, String entity) {
    public boolean isVerb() {
        return pos.startsWith("VB");
    }

    public boolean isNoun() {
        return pos.startsWith("NN");
    }

    public boolean isName() {
        return pos.startsWith("NNP");
    }

    public boolean isPronoun() {
        return pos.startsWith("PRP") || pos.startsWith("WP");
    }
}
