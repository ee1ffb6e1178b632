package org.chancery.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What became of one source.
 *
 * @param file as the user named it or as it was found
 * @param outcome added, replaced, unchanged, read (without a store), refused or left out
 * @param reason why it was refused or left out; empty for others
 * @param warnings sentences that each name the file
 * @param seconds what the work on it took
 */
record ReportLine(String file, String outcome, String reason, List<String> warnings, double seconds) {
    static final List<String> COLUMNS = List.of("file", "outcome", "reason", "warnings", "seconds");

    static ReportLine of(String file, String outcome, List<String> warnings, Duration took) {
        return new ReportLine(file, outcome, "", warnings, seconds(took));
    }

    static ReportLine without(String file, String outcome, String reason, Duration took) {
        return new ReportLine(file, outcome, reason, List.of(), seconds(took));
    }

    ReportLine as(String became) {
        return new ReportLine(file, became, reason, warnings, seconds);
    }

    private static double seconds(Duration took) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.3f", took.toMillis() / 1000.0));
    }
}
