package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.model.Document;
import org.chancery.model.Metadata;
import org.chancery.model.SourceText;
import org.chancery.model.Span;

class ReadingViewTest {
    private static final String DOVE = "\uD83D\uDD4A";

    @Example
    void readsADropCapAsPartOfItsWord() {
        String text = "**T**he envoy left";
        ReadingView view = markdown(text);

        assertThat(view.text()).isEqualTo("The envoy left");
        assertThat(slice(text, view, "The")).isEqualTo("T**he");
        assertThat(slice(text, view, "envoy")).isEqualTo("envoy");
    }

    @Example
    void readsTheWordsOfALinkWithoutItsAddress() {
        String text = "See [the *old* treaty](https://example.org/a_(b)) and ![the flag](flag.png).";
        ReadingView view = markdown(text);

        assertThat(view.text()).isEqualTo("See the old treaty and the flag.");
        assertThat(slice(text, view, "treaty and")).isEqualTo("treaty](https://example.org/a_(b)) and");
    }

    @Example
    void putsWordsTogetherThatTheEndOfALineCutInTwo() {
        String text = "The minis-\nters of the anti-\nAssad and pro-\nwar camp left \u2013\nor so - \nit seemed.";
        ReadingView view = plain(text);

        assertThat(view.text())
                .isEqualTo("The ministers of the anti-Assad and pro-war camp left \u2013 or so -  it seemed.");
        assertThat(slice(text, view, "ministers")).isEqualTo("minis-\nters");
    }

    @Example
    void readsCapitalsAsAHeadlineWouldWriteThem() {
        String text = "THE U.S. AND THE UN TOLD AL-ASSAD\u2019S ENVOY TO GO";
        ReadingView view = plain(text);

        assertThat(view.text()).isEqualTo("the U.S. and the UN told al-Assad\u2019s Envoy to GO");
        assertThat(slice(text, view, "Envoy")).isEqualTo("ENVOY");
    }

    @Example
    void leavesAFewCapitalsAsTheyAre() {
        assertThat(plain("OPEC and NATO met").text()).isEqualTo("OPEC and NATO met");
        assertThat(plain("NATO, OPEC").text()).isEqualTo("NATO, OPEC");
    }

    @Example
    void readsAnEscapedMarkAsItself() {
        assertThat(markdown("a \\* b \\_c\\_ \\[d\\]").text()).isEqualTo("a * b _c_ [d]");
        assertThat(markdown("C:\\temp").text()).isEqualTo("C:\\temp");
        assertThat(markdown("a \\| b").text()).isEqualTo("a | b");
    }

    @Example
    void leavesOutAnAddressOfAnyLength() {
        String address = "data:image/png;base64," + "QUJD(x)".repeat(20_000);

        assertThat(markdown("a ![map](" + address + ") b").text()).isEqualTo("a map b");
    }

    @Example
    void keepsUnderscoresWithinWords() {
        assertThat(markdown("_so_ said first_name and имя_отца").text()).isEqualTo("so said first_name and имя_отца");
    }

    @Example
    void leavesOutWhatBeginsAHeadingAListOrAQuotation() {
        assertThat(markdown("## Talks").text()).isEqualTo("Talks");
        assertThat(markdown("- one\n- two").text()).isEqualTo("one two");
        assertThat(markdown("> so it goes").text()).isEqualTo("so it goes");
    }

    @Example
    void readsEverySpaceAsAPlainOne() {
        assertThat(markdown("a\u00A0b\tc\nd\u2003e").text()).isEqualTo("a b c d e");
    }

    @Example
    void leadsBackPastAnEmoji() {
        String text = DOVE + " **P**eace " + DOVE + "now";
        ReadingView view = markdown(text);

        assertThat(view.text()).isEqualTo(DOVE + " Peace " + DOVE + "now");
        assertThat(slice(text, view, "Peace")).isEqualTo("P**eace");
        assertThat(slice(text, view, DOVE + "now")).isEqualTo(DOVE + "now");
        assertThat(view.span(0, 2)).isEqualTo(new Span(0, 1));
    }

    @Example
    void keepsTheMarksOfAPlainText() {
        ReadingView view = ReadingView.of(document("a.txt", "*a* [b](c)"), new Span(0, 10));

        assertThat(view.text()).isEqualTo("*a* [b](c)");
    }

    @Example
    void countsFromTheStartOfTheDocument() {
        String text = DOVE + DOVE + " one *two*";
        ReadingView view = ReadingView.of(document("a.md", text), new Span(3, 12));

        assertThat(view.text()).isEqualTo("one two");
        assertThat(view.span(4, 7)).isEqualTo(new Span(8, 11));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "a", "é", "ش", DOVE, " ", "\n", "\u00A0", "*", "**", "_", "`", "[", "](x)", "\\", "# ", ">")
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Property
    void leadsFromEveryUnitToTheCodePointItWasReadFrom(@ForAll("pieces") List<String> pieces) {
        String text = String.join("", pieces);
        SourceText source = SourceText.of(text);
        ReadingView view = markdown(text);
        for (int unit = 0; unit < view.text().length(); unit++) {
            Span one = view.span(unit, unit + 1);
            String original = source.slice(one);
            assertThat(one.length()).isEqualTo(1);
            assertThat(original.indexOf(view.text().charAt(unit)) >= 0
                            || original.isBlank()
                            || original.equals("\u00A0"))
                    .isTrue();
        }
    }

    private static ReadingView plain(String text) {
        SourceText source = SourceText.of(text);
        Document document = new Document("000000000000", "note.txt", source, Metadata.none(), List.of());
        return ReadingView.of(document, new Span(0, source.length()));
    }

    private static ReadingView markdown(String text) {
        return ReadingView.of(document("a.md", text), new Span(0, text.codePointCount(0, text.length())));
    }

    private static String slice(String text, ReadingView view, String words) {
        int begin = view.text().indexOf(words);
        return SourceText.of(text).slice(view.span(begin, begin + words.length()));
    }

    private static Document document(String name, String text) {
        return new Document("000000000000", name, SourceText.of(text), Metadata.none(), List.of());
    }
}
