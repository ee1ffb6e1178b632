package org.chancery.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.Basis;
import org.chancery.model.BlockRole;
import org.chancery.model.Metadata;
import org.chancery.model.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    private static final String FRENCH =
            "Le ministre s'est rendu mardi à Lima. Le Pérou a suspendu ses livraisons d'armes au Chili.";
    private static final String ENGLISH =
            "The minister left for Lima on Tuesday. Peru has stopped the delivery of weapons to Chile.";
    private static final String RUSSIAN = "По словам дипломатов, правительство не признаёт итоги выборов.";

    static Stream<Arguments> otherLanguages() throws IOException {
        try (InputStream input = LanguageTest.class.getResourceAsStream("languages.tsv")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> Arguments.of((Object[]) line.split("\t")))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("otherLanguages")
    void refusesATextInAnotherLanguageByName(String language, String text) {
        assertThatThrownBy(() -> read("a.txt", text))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("a.txt: is in " + language + "; Chancery reads English");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kremlin denies Idlib strikes",
                "Words.",
                "Nguyễn Xuân Phúc, Jarosław Kaczyński, Recep Tayyip Erdoğan, Gjorge Ivanov, Mohamed Abdullahi Farmajo",
                "Among the guests of the emir were Khalifa al-Ghwell, Abdirahman Beyle, Željko Komšić and Pál Schmitt.",
                "NORWAY BACKS MALTA IN THE DISPUTE OVER THE FISHERIES, THE ENVOYS SAID",
                "Tne rninister sald on Tuesday tbat Perw wou1d n0t supp1y tne m1ssi1es to Chlle",
                "12 400 31 17 2,9 88 1044 1 12 9 3,5 100 12 40"
            })
    void readsShortNoisyAndNameLadenEnglish(String text) {
        assertThat(read("a.txt", text).document().blocks())
                .noneMatch(block -> block.role() == BlockRole.OTHER_LANGUAGE);
    }

    @Test
    void readsEnglishThatQuotesAnotherLanguage() {
        ReadDocument read = read("a.txt", ENGLISH + " He said: “" + RUSSIAN + "”");

        assertThat(Readings.words(read.document(), BlockRole.OTHER_LANGUAGE)).isEmpty();
    }

    @Test
    void leavesAParagraphInAnotherLanguageUnreadAndSaysWhere() {
        ReadDocument read = read("a.txt", ENGLISH + "\n\n" + RUSSIAN + "\n\n" + ENGLISH.replace("Tuesday", "Monday"));

        assertThat(Readings.words(read.document(), BlockRole.OTHER_LANGUAGE)).containsExactly(RUSSIAN);
        int start = ENGLISH.length() + 2;
        assertThat(read.warnings()).anySatisfy(warning -> assertThat(warning)
                .startsWith("a.txt: characters " + start + "–" + (start + RUSSIAN.length()))
                .contains("not in English"));
    }

    @Test
    void keepsATextInAnotherLanguageWhenAsked() {
        ReadDocument kept =
                DocumentReader.create().keepingOtherLanguages().read(source("a.txt", FRENCH), Metadata.none());

        assertThat(kept.document().blocks()).isNotEmpty().allMatch(block -> block.role() == BlockRole.OTHER_LANGUAGE);
        assertThat(kept.document().metadata().language()).contains(new Stated<>("fr", Basis.INFERRED));
        assertThat(kept.warnings())
                .contains("a.txt: is in French; Chancery reads English, so nothing was read from its text");
    }

    @Test
    void infersTheLanguageThatNobodyStates() {
        assertThat(read("a.txt", ENGLISH).document().metadata().language())
                .contains(new Stated<>("en", Basis.INFERRED));
        assertThat(read("a.txt", "Words.").document().metadata().language()).isEmpty();
    }

    @Test
    void keepsTheStatedLanguageThatIsRight() {
        assertThat(read("a.html", page("en-GB", ENGLISH)).document().metadata().language())
                .contains(new Stated<>("en-GB", Basis.STATED));
        assertThat(read("a.html", page("en-GB", ENGLISH)).warnings()).noneMatch(warning -> warning.contains("said to"));
    }

    @Test
    void readsEnglishThatIsStatedToBeFrenchWithAWarning() {
        ReadDocument read = read("a.md", "---\nlang: fr\n---\n\n" + ENGLISH);

        assertThat(read.warnings()).anyMatch(warning -> warning.contains("is said to be in French but is in English"));
        assertThat(read.document().metadata().language()).contains(new Stated<>("en", Basis.INFERRED));
    }

    @Test
    void refusesFrenchThatIsStatedToBeEnglish() {
        assertThatThrownBy(() -> read("a.html", page("en", FRENCH))).hasMessageContaining("is in French");
    }

    @Test
    void believesWhatIsStatedOfATextTooShortToTell() {
        assertThatThrownBy(() -> read("a.html", page("fr", "Lima sous le choc")))
                .hasMessageContaining("is in French");
    }

    private static String page(String language, String words) {
        return "<html lang='" + language + "'><body><article><p>" + words + "</p></article></body></html>";
    }

    private static ReadDocument read(String name, String text) {
        return DocumentReader.create().read(source(name, text), Metadata.none());
    }

    private static Source source(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Source(
                name, name, SourceFormat.ofName(name), () -> new ByteArrayInputStream(bytes), Optional.empty());
    }
}
