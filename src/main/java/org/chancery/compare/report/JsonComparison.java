package org.chancery.compare.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.chancery.compare.ComparisonWriter;
import org.chancery.compare.DocumentComparison;
import org.chancery.compare.Sum;
import org.chancery.compare.Unpaired;

/**
 * Writes a comparison for programs, as one object:
 *
 * <ul>
 *   <li>{@code before}, {@code after}: what the user named; {@code shown}: which lists are not left out
 *   <li>{@code documents}: those that both hold, by file name: {@link JsonViews.Compared}
 *   <li>{@code unpaired}: those that one of them holds: {@link JsonViews.Alone}
 *   <li>{@code sum}: {@link JsonViews.Whole}
 * </ul>
 *
 * <p>Offsets are code points, the end exclusive; what a claim does not say is an empty text.
 */
public final class JsonComparison implements ComparisonWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonGenerator out;
    private final Set<Part> shown;
    private boolean inDocuments = true;

    private JsonComparison(JsonGenerator out, Set<Part> shown) {
        this.out = out;
        this.shown = Set.copyOf(shown);
    }

    /** Returns a writer to the stream, which stays open, in UTF-8. */
    public static JsonComparison to(OutputStream stream, Set<Part> shown) {
        try {
            JsonGenerator out = JSON.createGenerator(stream).useDefaultPrettyPrinter();
            out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            return new JsonComparison(out, shown);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void begin(String before, String after) {
        write(() -> {
            out.writeStartObject();
            out.writeStringField("before", before);
            out.writeStringField("after", after);
            out.writePOJOField("shown", shown.stream().sorted().map(Part::label).toList());
            out.writeArrayFieldStart("documents");
        });
    }

    @Override
    public void compared(DocumentComparison document) {
        write(() -> JSON.writeValue(out, JsonViews.Compared.of(document, shown)));
    }

    @Override
    public void unpaired(Unpaired document) {
        write(() -> {
            endDocuments();
            JSON.writeValue(out, JsonViews.Alone.of(document));
        });
    }

    @Override
    public void end(Sum sum) {
        write(() -> {
            endDocuments();
            out.writeEndArray();
            out.writePOJOField("sum", JsonViews.Whole.of(sum));
            out.writeEndObject();
            out.writeRaw('\n');
            out.close();
        });
    }

    private void endDocuments() throws IOException {
        if (inDocuments) {
            out.writeEndArray();
            out.writeArrayFieldStart("unpaired");
            inDocuments = false;
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
