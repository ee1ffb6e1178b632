package org.chancery.document.packed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a packed file.
 *
 * @param lines in the order of the text; those that tell of the file stand anywhere
 */
public record Extract(List<Line> lines) {
    private static final JsonMapper JSON = new JsonMapper();

    /** What a line tells. */
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        ITEM,
        /** A running head, a page number and the like. */
        FURNITURE,
        FILE_TITLE,
        FILE_AUTHOR,
        /** The day on which the file was made, as in 2012-02-07. */
        FILE_DATE,
        FILE_LANGUAGE,
        WARNING,
        /** Why nothing could be read, and what to do. */
        REFUSAL;

        /** Tells whether the line is part of the text. */
        public boolean isText() {
            return compareTo(FURNITURE) <= 0;
        }
    }

    /** One paragraph of the text, or one fact of the file; the text is neither empty nor of several lines. */
    public record Line(Kind kind, String text) {}

    public Extract {
        lines = List.copyOf(lines);
    }

    static Extract refusal(String reason) {
        return new Extract(List.of(new Line(Kind.REFUSAL, reason)));
    }

    /** Returns the text of the first line of the kind. */
    public Optional<String> first(Kind kind) {
        return all(kind).stream().findFirst();
    }

    /** Returns the texts of all lines of the kind. */
    public List<String> all(Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(Line::text)
                .toList();
    }

    void write(OutputStream out) throws IOException {
        try (SequenceWriter writer =
                JSON.writerFor(Line.class).withRootValueSeparator("\n").writeValues(out)) {
            writer.writeAll(lines);
        }
    }

    /** Returns what {@link #write} has written. */
    static Extract read(byte[] written) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (MappingIterator<Line> values = JSON.readerFor(Line.class).readValues(written)) {
            while (values.hasNextValue()) {
                lines.add(values.nextValue());
            }
        } catch (JsonProcessingException e) {
            throw new IOException("its answer is cut off", e);
        }
        return new Extract(lines);
    }
}
