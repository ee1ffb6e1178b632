package org.chancery.document;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells in which language a text is written; languages are BCP 47 subtags such as {@code fr}.
 *
 * <p>By Apache OpenNLP's detector, which knows 103 languages by their letter groups in 12 MB; lingua knows fewer in ten times
 * the space, and language-detector is no longer kept. It ranks languages and does not say when it knows: on 2,501 English lines
 * of news no other language was ever twice as likely as English above 40 letters, and every foreign sentence but one of 75 was.
 */
final class Languages {
    static final String ENGLISH = "en";

    private static final String MODEL = "/langdetect-183.bin";
    /** In fewer Latin letters a headline of foreign names looks like any language. */
    private static final int FEWEST_LETTERS = 40;
    /** How many times likelier than the other a language must be. */
    private static final double SURE = 2;
    /** The share of English function words that no text in another language reaches; a third of that of an English one. */
    private static final double ENGLISH_SHARE = 0.06;

    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");

    private final LanguageDetectorME detector = new LanguageDetectorME(Model.LOADED);
    private final Set<String> englishWords;

    /** @param englishWords in small letters; where many stand, no other language is believed */
    Languages(Set<String> englishWords) {
        this.englishWords = englishWords;
    }

    /** Read when the first text is looked at, and once. */
    private static final class Model {
        static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            try (InputStream input = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
                return new LanguageDetectorModel(input);
            } catch (IOException e) {
                throw new UncheckedIOException("the program is incomplete: " + MODEL, e);
            }
        }
    }

    /**
     * Returns the language of the text; empty if there are too few words to tell.
     *
     * @param stated the language that the text is said to be in, which is believed unless another is far likelier
     */
    Optional<String> of(String text, Optional<String> stated) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints().filter(Languages::isLatin).count();
        boolean otherScript = latin * 2 < letters;
        if (letters == 0 || !otherScript && letters < FEWEST_LETTERS) {
            return Optional.empty();
        }
        if (!otherScript && hasEnglishWords(text)) {
            return Optional.of(ENGLISH);
        }
        Language[] ranked = detector.predictLanguages(text);
        String best = subtag(ranked[0].getLang());
        double most = ranked[0].getConfidence();
        if (stated.filter(tag -> likelihood(ranked, tag) * SURE > most).isPresent()) {
            return stated;
        }
        boolean sure = otherScript || best.equals(ENGLISH) || most >= likelihood(ranked, ENGLISH) * SURE;
        return Optional.of(best).filter(tag -> sure);
    }

    private boolean hasEnglishWords(String text) {
        List<String> words =
                NO_LETTER.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
        return words.stream().filter(englishWords::contains).count() >= words.size() * ENGLISH_SHARE;
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static double likelihood(Language[] ranked, String tag) {
        return Arrays.stream(ranked)
                .filter(language -> subtag(language.getLang()).equals(tag))
                .mapToDouble(Language::getConfidence)
                .max()
                .orElse(0);
    }

    /** Returns the language of a tag in the shortest form, as in {@code en} for {@code en-GB} and {@code eng}. */
    static String subtag(String tag) {
        return ULocale.createCanonical(tag).getLanguage();
    }

    static boolean isKnown(String tag) {
        return !ULocale.createCanonical(tag).getISO3Language().isEmpty();
    }

    /** Returns the English name, as in {@code French}. */
    static String name(String tag) {
        return ULocale.getDisplayLanguage(tag, ENGLISH);
    }
}
