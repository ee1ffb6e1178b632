package org.chancery.pipeline;

import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.model.Agent;
import org.chancery.model.Digest;
import org.chancery.model.Document;
import org.chancery.resolve.Gazetteer;

/** A digest of all that a reading depends on, so that one that would come out the same is not made again. */
final class ReadingDigest {
    private static final int DIGITS = 64;

    private ReadingDigest() {}

    /** Returns 64 digits; the parts are what else the agent reads by. */
    static String of(Document document, Agent agent, Gazetteer gazetteer, String... parts) {
        Stream<String> always =
                Stream.of(document.text().value(), document.metadata().toString(), agent.name(), agent.version());
        return Digest.of(
                DIGITS,
                Stream.of(always, Stream.of(parts), gazetteer.additions().stream())
                        .flatMap(Function.identity())
                        .toArray(String[]::new));
    }
}
