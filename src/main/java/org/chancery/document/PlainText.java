package org.chancery.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.model.Metadata;

/**
 * Cuts plain text into paragraphs at blank lines, and paragraphs into lines where the writer broke them on purpose.
 *
 * <p>In a text that is wrapped at a column a line break is on purpose only if the first word of the next line would have
 * fitted; in other texts every line break is.
 */
final class PlainText {
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern LINE_BREAK = Pattern.compile("(?>\\r\\n|\\r|\\n)");
    /** A narrower text is a list and not wrapped. */
    private static final int LEAST_WIDTH = 40;
    /** Few lines of a wrapped text are longer than its width: addresses and the like. */
    private static final double WITHIN_WIDTH = 0.85;
    /** Most broken lines of a wrapped text fill three quarters of its width. */
    private static final double FILLED = 0.6;

    private final String text;
    private final List<Line> lines;
    private final int width;

    private record Line(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private PlainText(String text) {
        this.text = text;
        this.lines = linesOf(text);
        this.width = width();
    }

    static Draft parse(String text) {
        return new Draft(text, new PlainText(text).pieces(), Metadata.none(), List.of());
    }

    private static List<Line> linesOf(String text) {
        List<Line> lines = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            if (!Piece.fold(line.group()).isEmpty()) {
                lines.add(trim(text, line.start(), line.end()));
            }
        }
        return lines;
    }

    private static Line trim(String text, int start, int end) {
        String line = text.substring(start, end);
        int lead = line.length() - line.stripLeading().length();
        return new Line(start + lead, start + line.stripTrailing().length());
    }

    /** Returns the width of a text that is wrapped at a column; 0 if the text is not. */
    private int width() {
        int[] broken = IntStream.range(0, lines.size() - 1)
                .filter(i -> !blankBetween(lines.get(i), lines.get(i + 1)))
                .map(i -> lines.get(i).length())
                .sorted()
                .toArray();
        int widest = broken.length == 0 ? 0 : broken[(int) ((broken.length - 1) * 0.95)];
        long within = lines.stream().filter(line -> line.length() <= widest).count();
        long filled =
                IntStream.of(broken).filter(length -> length * 4 >= widest * 3).count();
        boolean wrapped =
                widest >= LEAST_WIDTH && within >= lines.size() * WITHIN_WIDTH && filled >= broken.length * FILLED;
        return wrapped ? widest : 0;
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int first = 0;
        boolean continued = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean paragraphEnds = i + 1 == lines.size() || blankBetween(lines.get(i), lines.get(i + 1));
            if (paragraphEnds || brokenOnPurpose(lines.get(i), lines.get(i + 1))) {
                pieces.add(piece(lines.get(first).start(), lines.get(i).end(), continued));
                first = i + 1;
                continued = !paragraphEnds;
            }
        }
        return pieces;
    }

    private Piece piece(int start, int end, boolean continued) {
        return new Piece(
                start, end, Piece.fold(text.substring(start, end)), Markup.PARAGRAPH, continued, Optional.empty());
    }

    private boolean blankBetween(Line line, Line next) {
        int from = line.end();
        int to = next.start();
        return LINE_BREAK.matcher(text).region(from, to).results().count() > 1;
    }

    private boolean brokenOnPurpose(Line line, Line next) {
        if (width == 0) {
            return true;
        }
        int wordEnd = next.start();
        while (wordEnd < next.end() && !Character.isWhitespace(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return line.length() + 1 + wordEnd - next.start() <= width;
    }
}
