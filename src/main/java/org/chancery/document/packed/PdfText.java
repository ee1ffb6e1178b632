package org.chancery.document.packed;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.chancery.document.packed.Extract.Kind;
import org.chancery.document.packed.Extract.Line;

/** The text of a PDF file; its scripts, forms, notes, attached files and addresses are never looked at. */
final class PdfText {
    private static final int MOST_PAGES = 2_000;

    private PdfText() {}

    static Extract extract(byte[] bytes) throws IOException {
        FontMappers.set(new OneFont());
        try (PDDocument pdf = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                return Extract.refusal("has more than " + MOST_PAGES + " pages; split it");
            }
            List<Line> lines = new ArrayList<>(facts(pdf));
            List<PdfPage> pages = pages(pdf, lines);
            if (pages.stream().allMatch(page -> page.lines().isEmpty())) {
                return noText(pdf);
            }
            lines.addAll(PdfParagraphs.of(pages));
            return new Extract(lines);
        } catch (InvalidPasswordException e) {
            return Extract.refusal("is encrypted with a password; save it without one");
        }
    }

    private static Extract noText(PDDocument pdf) {
        for (PDPage page : pdf.getPages()) {
            if (page.getResources() != null
                    && page.getResources().getXObjectNames().iterator().hasNext()) {
                return Extract.refusal("holds pictures of pages and no text; run OCR first");
            }
        }
        return Extract.refusal("holds no text; there is nothing to read");
    }

    private static List<PdfPage> pages(PDDocument pdf, List<Line> warnings) {
        List<PdfPage> pages = new ArrayList<>();
        for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
            try {
                pages.add(PdfPage.of(pdf, number));
            } catch (IOException | RuntimeException e) {
                warnings.add(new Line(
                        Kind.WARNING,
                        "page " + number + " is broken and was passed over; save the file anew to have it read"));
            }
        }
        return pages;
    }

    private static List<Line> facts(PDDocument pdf) {
        List<Line> facts = new ArrayList<>();
        PDDocumentInformation told = pdf.getDocumentInformation();
        add(facts, Kind.FILE_TITLE, told.getTitle());
        add(facts, Kind.FILE_AUTHOR, told.getAuthor());
        Calendar made = told.getCreationDate();
        if (made != null) {
            ZoneId zone = made.getTimeZone().toZoneId();
            add(
                    facts,
                    Kind.FILE_DATE,
                    LocalDate.ofInstant(made.toInstant(), zone).toString());
        }
        add(facts, Kind.FILE_LANGUAGE, pdf.getDocumentCatalog().getCOSObject().getString(COSName.LANG));
        return facts;
    }

    private static void add(List<Line> facts, Kind kind, String value) {
        FileFacts.line(kind, value == null ? "" : value).ifPresent(facts::add);
    }
}
