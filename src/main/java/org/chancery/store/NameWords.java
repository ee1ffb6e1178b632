package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts any text into words as the text index does, so that what people type can be held against names. */
public final class NameWords {
    /** Keeps a stream of words for each thread, which is dear to make anew. */
    private static final NameAnalyzer ANALYZER = new NameAnalyzer();

    private NameWords() {}

    /** Returns the words in their order: small letters, without accents and vowel signs; none if there are only signs. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is always readable", e);
        }
        return words;
    }
}
