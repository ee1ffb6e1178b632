package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.irix.IRIx;

class SlugTest {
    /** Names of the world's scripts, with all that people put between the words. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                        "a",
                        "B",
                        "z9",
                        "ß",
                        "é",
                        "e\u0301",
                        "İ",
                        "ı",
                        "ş",
                        "Ø",
                        "ж",
                        "Ж",
                        "ش",
                        "س",
                        "中",
                        "한",
                        "ท",
                        "\uD83D\uDD4A",
                        " ",
                        "\u00A0",
                        "-",
                        "\u2010",
                        "\u2013",
                        "\u2014",
                        "/",
                        "'",
                        "\u2019",
                        ".",
                        ",",
                        "&",
                        "%",
                        "#",
                        "<",
                        "\u200F",
                        "\u0000")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 10_000)
    void isAlwaysAWholePartOfAnIri(@ForAll("names") String name) {
        String slug = Slug.of(name);

        assertThat(slug).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(100);
        assertThat(IRIx.create("https://example.org/id/" + slug).hasViolations())
                .isFalse();
    }

    @Property(tries = 10_000)
    void isTheSameForBothFormsOfUnicode(@ForAll("names") String name) {
        assertThat(Slug.of(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(Slug.of(Normalizer.normalize(name, Normalizer.Form.NFC)));
    }

    private final Map<String, String> seen = new HashMap<>();

    @Example
    void keepsTenThousandDifferentNamesApart() {
        names().filter(name -> !folded(name).isEmpty())
                .list()
                .ofSize(10_000)
                .sample()
                .forEach(this::keepsApart);
    }

    private void keepsApart(String name) {
        String known = seen.putIfAbsent(Slug.of(name), folded(name));
        assertThat(known == null || known.equals(folded(name))).as(name).isTrue();
    }

    /** What the class documents that it folds, said in another way. */
    private static String folded(String name) {
        StringBuilder words = new StringBuilder();
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        lower.codePoints()
                .filter(c -> "'\u2019\u02BC.,".indexOf(c) < 0)
                .map(c -> Character.isWhitespace(c) || "\u00A0-\u2010\u2011\u2013/".indexOf(c) >= 0 ? ' ' : c)
                .forEach(words::appendCodePoint);
        return words.toString().replaceAll(" +", " ").replaceAll("^ | $", "");
    }

    @Example
    void folds() {
        assertThat(Slug.of("Sergei Lavrov")).isEqualTo("sergei-lavrov").isEqualTo(Slug.of("SERGEI  LAVROV"));
        assertThat(Slug.of("Bashar al-Assad")).isEqualTo("bashar-al-assad").isEqualTo(Slug.of("Bashar Al Assad"));
        assertThat(Slug.of("U.S. Senate")).isEqualTo("us-senate");
        assertThat(Slug.of("O\u2019Hara")).isEqualTo("ohara").isEqualTo(Slug.of("O'Hara"));
        assertThat(Slug.of("\u00C9lys\u00E9e"))
                .isEqualTo(Slug.of("\u00E9lys\u00E9e"))
                .startsWith("elysee-");
        assertThat(Slug.of("Ren\u00E9e")).isNotEqualTo(Slug.of("Renee"));
    }

    @Example
    void isNeverEmpty() {
        assertThat(Slug.of("")).isNotEmpty();
        assertThat(Slug.of("...")).isNotEmpty().isNotEqualTo(Slug.of("''"));
        assertThat(Slug.of("الجزيرة")).matches("[0-9a-f]{12}").isNotEqualTo(Slug.of("العربية"));
    }

    @Example
    void cutsLongNamesAndStillTellsThemApart() {
        String longName = "a".repeat(10_000);

        assertThat(Slug.of(longName)).hasSizeLessThan(100).isNotEqualTo(Slug.of(longName + "a"));
        assertThat(Slug.of("a".repeat(80))).isEqualTo("a".repeat(80));
    }
}
