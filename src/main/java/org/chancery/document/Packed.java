package org.chancery.document;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.document.packed.Extract;
import org.chancery.document.packed.Extract.Kind;
import org.chancery.document.packed.Packing;
import org.chancery.document.packed.ReaderProcess;
import org.chancery.model.Basis;
import org.chancery.model.BlockRole;
import org.chancery.model.Deadline;
import org.chancery.model.Metadata;
import org.chancery.model.PartialDate;
import org.chancery.model.Stated;

/** Makes the text of a PDF or DOCX file: one line for each paragraph, a blank line between them. */
final class Packed {
    private static final Duration USUAL_TIME = Duration.ofMinutes(5);
    private static final String BREAK = "\n\n";

    private Packed() {}

    /** Returns the draft; throws {@link UnreadableDocumentException} if the file cannot be read, with the reason. */
    static Draft parse(byte[] bytes, Packing packing, String location) {
        if (!packing.begins(bytes)) {
            throw new UnreadableDocumentException(
                    location, "does not begin as a " + packing + " file does; give it the ending of what it is");
        }
        return draft(ReaderProcess.read(packing, bytes, Deadline.left(USUAL_TIME)), location);
    }

    /** Returns the draft of what a file was found to hold. */
    static Draft draft(Extract extract, String location) {
        extract.first(Kind.REFUSAL).ifPresent(reason -> {
            throw new UnreadableDocumentException(location, reason);
        });
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        for (Extract.Line line : extract.lines()) {
            if (line.kind().isText()) {
                text.append(text.isEmpty() ? "" : BREAK);
                int start = text.length();
                text.append(line.text());
                pieces.add(piece(start, line));
            }
        }
        return new Draft(text.toString(), pieces, facts(extract), extract.all(Kind.WARNING), made(extract));
    }

    private static Piece piece(int start, Extract.Line line) {
        Piece piece = Piece.of(start, start + line.text().length(), line.text(), markup(line.kind()));
        return line.kind() == Kind.FURNITURE ? piece.as(BlockRole.NAVIGATION) : piece;
    }

    private static Markup markup(Kind kind) {
        return switch (kind) {
            case TITLE -> Markup.TITLE;
            case HEADING -> Markup.HEADING;
            case ITEM -> Markup.ITEM;
            default -> Markup.PARAGRAPH;
        };
    }

    private static Metadata facts(Extract extract) {
        List<String> authors = extract.all(Kind.FILE_AUTHOR);
        return new Metadata(
                extract.first(Kind.FILE_TITLE).map(Packed::stated),
                authors.isEmpty() ? Optional.empty() : Optional.of(stated(authors)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                extract.first(Kind.FILE_LANGUAGE)
                        .filter(tag -> Facts.LANGUAGE_TAG.matcher(tag).matches())
                        .map(Packed::stated));
    }

    private static Optional<PartialDate> made(Extract extract) {
        try {
            return extract.first(Kind.FILE_DATE).map(PartialDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <T> Stated<T> stated(T value) {
        return new Stated<>(value, Basis.STATED);
    }
}
