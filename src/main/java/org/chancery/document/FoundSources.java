package org.chancery.document;

import java.util.List;

/**
 * What the FILE… arguments of a command stand for.
 *
 * @param sources in the order of the arguments, within a folder by path; each file once
 * @param leftOut what was passed over, in the same order
 * @param failures what was named and cannot be read
 */
public record FoundSources(List<Source> sources, List<LeftOut> leftOut, List<UnreadableDocumentException> failures) {
    public FoundSources {
        sources = List.copyOf(sources);
        leftOut = List.copyOf(leftOut);
        failures = List.copyOf(failures);
    }
}
