package org.chancery.testing;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.chancery.document.DocumentFinder;
import org.chancery.document.LeftOut;
import org.chancery.document.Source;
import org.chancery.document.UnreadableDocumentException;

/** All that FILE… arguments stand for, in the order in which it was found. */
public record FoundSources(List<Source> sources, List<LeftOut> leftOut, List<UnreadableDocumentException> failures)
        implements DocumentFinder.Receiver {
    /** Finds what the arguments stand for; standard input is empty. */
    public static FoundSources of(String... arguments) {
        return of(List.of(arguments), InputStream.nullInputStream());
    }

    /** Finds what the arguments stand for. */
    public static FoundSources of(List<String> arguments, InputStream standardInput) {
        FoundSources found = new FoundSources(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        DocumentFinder.find(arguments, standardInput, found);
        return found;
    }

    @Override
    public void found(Source source) {
        sources.add(source);
    }

    @Override
    public void leftOut(LeftOut item) {
        leftOut.add(item);
    }

    @Override
    public void failed(UnreadableDocumentException failure) {
        failures.add(failure);
    }
}
