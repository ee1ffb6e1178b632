package org.chancery.extract.actor;

import java.util.List;
import org.chancery.model.Span;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * A run of tokens of one sentence.
 *
 * @param number zero-based position of the sentence among those of the document
 * @param from index of the first token
 * @param to index after the last one
 */
record Phrase(Sentence sentence, int number, int from, int to) {

    Span span() {
        return sentence.token(from).span().cover(sentence.token(to - 1).span());
    }

    int head() {
        return sentence.head(span());
    }

    List<Token> tokens() {
        return sentence.tokens().subList(from, to);
    }

    int size() {
        return to - from;
    }

    /** Returns the words as they were read, one space wherever anything stands between two of them. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean apart = i > from
                    && sentence.token(i - 1).span().end()
                            < sentence.token(i).span().start();
            text.append(apart ? " " : "").append(sentence.token(i).text());
        }
        return text.toString();
    }
}
