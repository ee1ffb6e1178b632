package org.chancery.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static final String NORWEGIAN =
            "Utenriksministeren sa på torsdag at Norge ikke vil underskrive avtalen før Island og Færøyene også gjør det.";
    private static final String RUSSIAN =
            "Министр иностранных дел заявил в четверг, что переговоры о рыболовстве будут продолжены в мае.";

    @Test
    void dropsAByteOrderMark() {
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            byte[] bytes = ("\uFEFF" + NORWEGIAN).getBytes(Charset.forName(charset));
            assertThat(decode(bytes, false).text()).as(charset).isEqualTo(NORWEGIAN);
        }
    }

    @Test
    void readsUtf8WithoutAWarning() {
        assertThat(decode(RUSSIAN.getBytes(StandardCharsets.UTF_8), false).warnings())
                .isEmpty();
    }

    @Test
    void trustsTheDeclarationOfMarkup() {
        String page = "<html><head><meta charset='ISO-8859-2'></head><body>Łódź, \"Gdańsk\"</body></html>";
        assertThat(decode(page.getBytes(Charset.forName("ISO-8859-2")), true).text())
                .isEqualTo(page);
        String xml = "<?xml version='1.0' encoding='windows-1251'?><html><body>" + RUSSIAN + "</body></html>";
        assertThat(decode(xml.getBytes(Charset.forName("windows-1251")), true).text())
                .isEqualTo(xml);
    }

    @Test
    void readsLatin1OfTheWebWithItsQuotationMarks() {
        String page = "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'><p>“Fish”</p>";
        assertThat(decode(page.getBytes(Charset.forName("windows-1252")), true).text())
                .isEqualTo(page);
    }

    @Test
    void passesOverADeclarationThatIsWrong() {
        String page = "<meta charset='no-such'><p>Tromsø</p>";
        Decoder.Decoded decoded = decode(page.getBytes(StandardCharsets.UTF_8), true);
        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.warnings()).singleElement().asString().contains("'no-such'");
    }

    @Test
    void namesTheFirstByteAndItsLineThatAreNotUtf8() {
        byte[] bytes = ("Oslo\n\n" + NORWEGIAN).getBytes(Charset.forName("windows-1252"));
        int first = 6 + NORWEGIAN.indexOf("å");
        assertThat(decode(bytes, false).warnings())
                .singleElement()
                .asString()
                .startsWith("is not valid UTF-8 (byte " + first + ", line 3) and was read as ISO-8859-1");
    }

    @Test
    void detectsOlderCharsetsAndSaysSo() {
        Decoder.Decoded latin = decode(NORWEGIAN.getBytes(Charset.forName("windows-1252")), false);
        assertThat(latin.text()).isEqualTo(NORWEGIAN);
        assertThat(latin.warnings()).singleElement().asString().contains("a guess with confidence");
        Decoder.Decoded cyrillic = decode(RUSSIAN.getBytes(Charset.forName("windows-1251")), false);
        assertThat(cyrillic.text()).isEqualTo(RUSSIAN);
    }

    private static Decoder.Decoded decode(byte[] bytes, boolean markup) {
        return Decoder.decode(bytes, "a file", markup);
    }
}
