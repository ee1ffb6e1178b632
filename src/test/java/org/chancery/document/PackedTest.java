package org.chancery.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.chancery.document.packed.SampleDocx;
import org.chancery.document.packed.SamplePdf;
import org.chancery.model.Block;
import org.chancery.model.BlockRole;
import org.chancery.model.Document;
import org.chancery.model.Metadata;
import org.junit.jupiter.api.Test;

class PackedTest {
    private static final DocumentReader READER = DocumentReader.create();

    @Test
    void readsTheParagraphsOfAPdfAsAReaderWould() {
        Document document = read("report.pdf", SamplePdf.report()).document();

        assertThat(texts(document, BlockRole.BODY))
                .containsExactly(
                        "Norway backs the talks on the strait, and the government of Malta interpreted the offer as a"
                                + " sign of good will. Oslo accused nobody of delay. The ministers met in Valletta on"
                                + " Monday.",
                        "Egypt rejected the plan. Its long-term interest, the ministry said, lies with the long-term"
                                + " partners of the region and not with those who came late. Cairo is an ally of Malta.",
                        "1 The text of the offer is not public.",
                        "Malta denied that it had asked for help.",
                        "Norway and Malta signed a treaty in 2020.");
        assertThat(texts(document, BlockRole.HEADLINE)).containsExactly("A truce for the Strait");
        assertThat(texts(document, BlockRole.HEADING)).containsExactly("What comes next");
        assertThat(texts(document, BlockRole.NAVIGATION))
                .containsOnly("The Harbour Review", "Page 1 of 3", "Page 2 of 3", "Page 3 of 3");
    }

    @Test
    void readsWhatAPdfSaysOfItself() {
        ReadDocument read = read("report.pdf", SamplePdf.report());
        Metadata told = read.document().metadata();

        assertThat(told.title().orElseThrow().value()).isEqualTo("A truce for the Strait");
        assertThat(told.authors().orElseThrow().value()).containsExactly("Ada Berg");
        assertThat(told.date().orElseThrow().value()).hasToString("2021-05-03");
        assertThat(read.warnings()).anyMatch(warning -> warning.contains("the day on which the file was made"));
    }

    @Test
    void readsTheParagraphsOfADocxWithoutWhatWasDeleted() {
        Document document = read("report.docx", SampleDocx.report()).document();

        assertThat(texts(document, BlockRole.HEADLINE)).containsExactly("A truce for the Strait");
        assertThat(texts(document, BlockRole.HEADING)).containsExactly("The offer");
        assertThat(document.text().value())
                .contains("Norway backs the talks on the strait, and Malta is an ally of Egypt.")
                .contains("State Ships\n\nMalta 12")
                .contains("The text of the offer is not public.")
                .doesNotContain("nobody else");
        assertThat(document.metadata().date().orElseThrow().value()).hasToString("2021-05-03");
    }

    @Test
    void knowsPackedFilesOnStandardInputByTheirFirstBytes() {
        for (byte[] bytes : List.of(SamplePdf.report(), SampleDocx.report())) {
            Source source = Source.standardInput(new ByteArrayInputStream(bytes));
            assertThat(READER.read(source, Metadata.none()).document().text().value())
                    .contains("Norway backs the talks on the strait");
        }
    }

    @Test
    void saysWhyAnEncryptedPdfCannotBeRead() {
        byte[] locked = SamplePdf.report(
                pdf -> pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission())));

        assertThatThrownBy(() -> read("locked.pdf", locked))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("locked.pdf: is encrypted with a password; save it without one");
    }

    @Test
    void saysThatAPdfHoldsNoText() {
        byte[] blank = SamplePdf.report(PackedTest::leaveOnlyBlankPages);

        assertThatThrownBy(() -> read("blank.pdf", blank)).hasMessageContaining("holds no text");
    }

    private static void leaveOnlyBlankPages(PDDocument pdf) {
        while (pdf.getNumberOfPages() > 0) {
            pdf.removePage(0);
        }
        pdf.addPage(new PDPage());
    }

    private static ReadDocument read(String name, byte[] bytes) {
        Source source = new Source(
                name, name, SourceFormat.ofName(name), () -> new ByteArrayInputStream(bytes), Optional.empty());
        return READER.read(source, Metadata.none());
    }

    private static List<String> texts(Document document, BlockRole role) {
        return document.blocks().stream()
                .filter(block -> block.role() == role)
                .map(Block::span)
                .map(document::slice)
                .toList();
    }
}
