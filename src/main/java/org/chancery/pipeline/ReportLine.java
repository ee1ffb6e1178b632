package org.chancery.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.chancery.document.UnreadableDocumentException;

/**
 * What became of one source.
 *
 * @param file as the user named it or as it was found
 * @param outcome added, replaced, unchanged, read (without a store), refused or left out
 * @param reason why it was refused or left out; empty for others
 * @param warnings sentences that each name the file
 * @param seconds what the work on it took
 */
public record ReportLine(String file, String outcome, String reason, List<String> warnings, double seconds) {
    /** The names of the parts in their order. */
    public static final List<String> COLUMNS = List.of("file", "outcome", "reason", "warnings", "seconds");

    private static final JsonMapper JSON = new JsonMapper();

    public ReportLine {
        warnings = List.copyOf(warnings);
    }

    /** Returns the line of a document that was read. */
    public static ReportLine read(Conversion.Done<?> done, List<String> warnings) {
        return new ReportLine(done.source().location(), "read", "", warnings, seconds(done.took()));
    }

    /** Returns the line of a document of which nothing could be made. */
    public static ReportLine refused(Conversion.Refused<?> refused) {
        return without(refused.source().location(), "refused", refused.reason(), refused.took());
    }

    /** Returns the line of what was named and cannot be read. */
    public static ReportLine refused(UnreadableDocumentException failure) {
        return without(failure.location(), "refused", failure.getMessage(), Duration.ZERO);
    }

    /** Returns the line of a file that was passed over. */
    public static ReportLine leftOut(String file, String reason) {
        return without(file, "left out", reason, Duration.ZERO);
    }

    private static ReportLine without(String file, String outcome, String reason, Duration took) {
        return new ReportLine(file, outcome, reason, List.of(), seconds(took));
    }

    /** Returns the line with another outcome. */
    public ReportLine as(String became) {
        return new ReportLine(file, became, reason, warnings, seconds);
    }

    /** Returns the line as a JSON object without a line break. */
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can always be written", e);
        }
    }

    private static double seconds(Duration took) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.3f", took.toMillis() / 1000.0));
    }
}
