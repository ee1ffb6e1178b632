package org.chancery.document.packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDF files made for tests: a report of several pages with all that a reader must tell apart. */
public final class SamplePdf {
    private static final float LEFT = 72;
    private static final float SIZE = 11;
    private static final float PITCH = 14;

    private final PDDocument pdf = new PDDocument();
    private final PDFont font = new PDType1Font(FontName.TIMES_ROMAN);

    /** What is done with a file before it is saved. */
    @FunctionalInterface
    public interface Change {
        void apply(PDDocument pdf) throws IOException;
    }

    /** Returns a report of three pages on a truce, with running heads, page numbers, a broken word and a footnote. */
    public static byte[] report() {
        return report(pdf -> {});
    }

    /** Returns the report with a change. */
    public static byte[] report(Change change) {
        SamplePdf sample = new SamplePdf();
        try (PDDocument pdf = sample.pdf) {
            sample.writePages();
            pdf.getDocumentInformation().setTitle("A truce for the Strait");
            pdf.getDocumentInformation().setAuthor("Ada Berg");
            Calendar made = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
            made.setTimeInMillis(1_620_000_000_000L);
            pdf.getDocumentInformation().setCreationDate(made);
            pdf.getDocumentCatalog().setLanguage("en-GB");
            change.apply(pdf);
            return saved(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private void writePages() throws IOException {
        try (PDPageContentStream page = page(1)) {
            line(page, 24, LEFT, 700, "A truce for the Strait");
            lines(
                    page,
                    650,
                    List.of(
                            "Norway backs the talks on the strait, and the government of Malta inter-",
                            "preted the offer as a sign of good will. Oslo accused nobody of delay. The",
                            "ministers met in Valletta on Monday."));
            lines(
                    page,
                    580,
                    List.of(
                            "Egypt rejected the plan. Its long-term interest, the ministry said, lies with",
                            "the long-",
                            "term partners of the region and not with"));
            line(page, 8, LEFT, 90, "1 The text of the offer is not public.");
        }
        try (PDPageContentStream page = page(2)) {
            lines(page, 700, List.of("those who came late. Cairo is an ally of Malta."));
            line(page, 15, LEFT, 640, "What comes next");
            lines(page, 600, List.of("Malta denied that it had asked for help."));
        }
        try (PDPageContentStream page = page(3)) {
            lines(page, 700, List.of("Norway and Malta signed a treaty in 2020."));
        }
    }

    private PDPageContentStream page(int number) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        PDPageContentStream content = new PDPageContentStream(pdf, page);
        line(content, 9, LEFT, 800, "The Harbour Review");
        line(content, 9, 290, 40, "Page " + number + " of 3");
        return content;
    }

    private void lines(PDPageContentStream page, float top, List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            line(page, SIZE, LEFT, top - i * PITCH, lines.get(i));
        }
    }

    private void line(PDPageContentStream page, float size, float left, float base, String text) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(left, base);
        page.showText(text);
        page.endText();
    }
}
