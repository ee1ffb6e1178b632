package org.chancery.document.packed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.document.packed.Extract.Kind;
import org.chancery.document.packed.Extract.Line;
import org.chancery.document.packed.PdfPage.TextLine;

/**
 * Joins the lines of pages to paragraphs, over the ends of pages too; what stands between the two halves of such a paragraph,
 * as running heads and footnotes do, comes behind it.
 */
final class PdfParagraphs {
    private static final Pattern FINISHED = Pattern.compile("[.?!:…][\\p{Pf}\\p{Pe}\"'\\d]*$");
    private static final Pattern ITEM = Pattern.compile("^(?:[•▪‣◦●–-]|\\(?(?:\\d{1,3}|[a-z])[.)])\\s.*");
    /** Letters this much smaller than those of the text are of a note, this much larger of a heading. */
    private static final double SMALLER = 0.88;

    private static final double LARGER = 1.15;
    private static final double TITLE = 1.5;
    private static final int LONGEST_HEADING = 200;

    private final List<Line> done = new ArrayList<>();
    private final List<Line> behind = new ArrayList<>();
    private final List<TextLine> open = new ArrayList<>();
    private final PdfMeasure measure;
    private final PdfFurniture furniture;
    private final LineJoints joints;
    private boolean titled;
    private boolean overPage;

    private PdfParagraphs(List<PdfPage> pages) {
        this.measure = PdfMeasure.of(pages);
        this.furniture = new PdfFurniture(pages);
        this.joints = LineJoints.of(pages);
    }

    static List<Line> of(List<PdfPage> pages) {
        PdfParagraphs paragraphs = new PdfParagraphs(pages);
        pages.forEach(paragraphs::add);
        paragraphs.endParagraph();
        return paragraphs.done;
    }

    private void add(PdfPage page) {
        overPage = true;
        List<TextLine> note = new ArrayList<>();
        for (TextLine line : page.lines()) {
            if (furniture.holds(line, page)) {
                behind.add(new Line(Kind.FURNITURE, line.text()));
            } else if (isNote(line, page)) {
                note.add(line);
            } else {
                addText(line);
            }
        }
        if (!note.isEmpty()) {
            behind.add(new Line(Kind.PARAGRAPH, joints.join(note)));
        }
        if (open.isEmpty()) {
            flushBehind();
        }
    }

    private boolean isNote(TextLine line, PdfPage page) {
        return line.size() < measure.size() * SMALLER && line.base() > page.height() / 2;
    }

    private void addText(TextLine line) {
        if (!open.isEmpty() && !continues(open.get(open.size() - 1), line)) {
            endParagraph();
        }
        open.add(line);
        overPage = false;
    }

    private boolean continues(TextLine before, TextLine line) {
        boolean sameSize = Math.abs(before.size() - line.size()) < measure.size() * 0.08;
        if (!sameSize || ITEM.matcher(line.text()).matches()) {
            return false;
        }
        boolean finished = FINISHED.matcher(before.text()).find();
        if (overPage || line.base() < before.base()) {
            return !finished && !isLarge(before);
        }
        boolean near = line.base() - before.base() < measure.pitch() * 1.35;
        boolean indented = line.left() - before.left() > measure.size() * 0.8 && open.size() > 1;
        boolean shortLine = before.right() < measure.right() - measure.size() * 5;
        return near && !(finished && (indented || shortLine));
    }

    private boolean isLarge(TextLine line) {
        return line.size() > measure.size() * LARGER;
    }

    private void endParagraph() {
        if (!open.isEmpty()) {
            String text = joints.join(open);
            done.add(new Line(kind(text, open.get(0)), text));
            open.clear();
        }
        flushBehind();
    }

    private void flushBehind() {
        done.addAll(behind);
        behind.clear();
    }

    private Kind kind(String text, TextLine first) {
        if (isLarge(first) && text.length() <= LONGEST_HEADING) {
            boolean title = !titled && first.size() > measure.size() * TITLE;
            titled |= title;
            return title ? Kind.TITLE : Kind.HEADING;
        }
        return ITEM.matcher(text).matches() ? Kind.ITEM : Kind.PARAGRAPH;
    }
}
