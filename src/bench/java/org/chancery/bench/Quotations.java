package org.chancery.bench;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences of made words, few of which are frequent; some hold a word that is in one sentence of ten, a hundred or a thousand. */
final class Quotations {
    /** The words of known frequency, by the number of sentences one of which has the word. */
    static final Map<Integer, String> WORDS = Map.of(10, "ceasefire", 100, "embargo", 1_000, "armistice");

    private static final int LENGTH = 20;
    private static final int VOCABULARY = 4_000;
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length();

    private Quotations() {}

    /** Returns the sentence with the number, always the same. */
    static String sentence(int number) {
        Random random = new Random(number);
        String made = IntStream.range(0, LENGTH)
                .mapToObj(i -> word((int) (VOCABULARY * Math.pow(random.nextDouble(), 3))))
                .collect(Collectors.joining(" "));
        return new TreeMap<>(WORDS)
                .entrySet().stream()
                        .filter(word -> number % word.getKey() == 0)
                        .map(word -> " " + word.getValue())
                        .collect(Collectors.joining("", made, ""));
    }

    private static String word(int index) {
        return syllable(index % SYLLABLES) + syllable(index / SYLLABLES);
    }

    private static String syllable(int index) {
        return "" + CONSONANTS.charAt(index / VOWELS.length()) + VOWELS.charAt(index % VOWELS.length());
    }
}
