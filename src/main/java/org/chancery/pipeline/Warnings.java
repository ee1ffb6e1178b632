package org.chancery.pipeline;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.document.ReadDocument;
import org.chancery.document.Source;
import org.chancery.model.Reading;

/** What the user should be told of a document that was read. */
public final class Warnings {
    private Warnings() {}

    /** Returns sentences that each name the file: first those about the file, then those about what was not read. */
    public static List<String> of(Source source, ReadDocument read, Reading reading) {
        return Stream.concat(
                        read.warnings().stream(),
                        reading.warnings().stream().map(warning -> source.location() + ": " + warning))
                .toList();
    }
}
