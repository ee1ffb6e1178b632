package org.chancery.document.packed;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of one page, in the order in which the file writes them, which is mostly that of reading.
 *
 * @param height of the page, in points
 */
record PdfPage(List<PdfPage.TextLine> lines, float height) {
    /**
     * A line of text.
     *
     * @param left where it begins, in points from the left edge
     * @param right where it ends
     * @param base where it stands, in points from the upper edge
     * @param size of its letters, in points
     */
    record TextLine(String text, float left, float right, float base, float size) {}

    static PdfPage of(PDDocument pdf, int number) throws IOException {
        Stripper stripper = new Stripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        stripper.writeText(pdf, Writer.nullWriter());
        return new PdfPage(
                List.copyOf(stripper.lines), pdf.getPage(number - 1).getBBox().getHeight());
    }

    /** Is told of each word and of the end of each line. */
    private static final class Stripper extends PDFTextStripper {
        private final List<TextLine> lines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final List<TextPosition> letters = new ArrayList<>();

        @Override
        protected void writeString(String word, List<TextPosition> positions) {
            text.append(word);
            letters.addAll(positions);
        }

        @Override
        protected void writeWordSeparator() {
            text.append(' ');
        }

        @Override
        protected void writeLineSeparator() {
            endOfLine();
        }

        @Override
        protected void writePageEnd() {
            endOfLine();
        }

        private void endOfLine() {
            String words = Spacing.fold(text.toString());
            if (!words.isEmpty() && !letters.isEmpty()) {
                TextPosition first = letters.get(0);
                TextPosition last = letters.get(letters.size() - 1);
                float size = (float) letters.stream()
                        .mapToDouble(TextPosition::getFontSizeInPt)
                        .average()
                        .orElse(0);
                float right = last.getXDirAdj() + last.getWidthDirAdj();
                lines.add(new TextLine(words, first.getXDirAdj(), right, first.getYDirAdj(), size));
            }
            text.setLength(0);
            letters.clear();
        }
    }
}
