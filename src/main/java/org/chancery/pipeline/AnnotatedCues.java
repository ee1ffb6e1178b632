package org.chancery.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Attribution;
import org.chancery.model.Document;
import org.chancery.model.Span;

/** Finds where an annotated attribution has its source and its cue: the pair that stands closest, in the paragraph of the content. */
final class AnnotatedCues {
    private final Occurrences occurrences;

    AnnotatedCues(Document document) {
        this.occurrences = new Occurrences(document);
    }

    private record Pair(Span source, Span cue) {
        int distance(Span content) {
            return gap(source, cue) + gap(source.cover(cue), content);
        }

        private static int gap(Span a, Span b) {
            return a.overlaps(b) ? 0 : Math.max(a.start(), b.start()) - Math.min(a.end(), b.end());
        }
    }

    /** Returns the same attribution, with the places of source and cue where both are found beside the content. */
    Attribution place(Attribution attribution) {
        Span content = attribution.content();
        List<Span> cues = occurrences.near(attribution.cue(), content);
        Optional<Pair> pair = occurrences.near(attribution.sourceText(), content).stream()
                .flatMap(source -> cues.stream().map(cue -> new Pair(source, cue)))
                .min(Comparator.comparingInt(candidate -> candidate.distance(content)));
        return pair.map(found -> attribution.at(found.source(), found.cue())).orElse(attribution);
    }
}
