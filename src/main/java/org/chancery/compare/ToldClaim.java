package org.chancery.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.chancery.model.Span;

/**
 * A claim that asserts a proposition, as one run tells it.
 *
 * @param node the claim in the run's graph, to be used only while that is read
 * @param proposition its IRI
 * @param label the proposition in words
 * @param told what it says in each aspect
 * @param words on which it rests, in the order of the text
 * @param rules that found it, sorted
 * @param readers who made it, each with its version, sorted
 */
public record ToldClaim(
        Resource node,
        String proposition,
        String label,
        Matter matter,
        Map<Aspect, Told> told,
        List<Words> words,
        List<String> rules,
        List<String> readers) {
    /** By place and words, which do not depend on the run that is named first. */
    static final Comparator<ToldClaim> IN_TEXT = Comparator.comparing(ToldClaim::start)
            .thenComparing(ToldClaim::end)
            .thenComparing(ToldClaim::label)
            .thenComparing(claim -> Arrays.stream(Aspect.values())
                    .map(aspect -> claim.told(aspect).words())
                    .toList()
                    .toString())
            .thenComparing(claim -> claim.node().getURI());

    public ToldClaim {
        told = Map.copyOf(told);
        words = List.copyOf(words);
        rules = List.copyOf(rules);
        readers = List.copyOf(readers);
    }

    /**
     * What a claim says in one aspect.
     *
     * @param key by which it is compared
     * @param words for people; empty if it says nothing
     */
    public record Told(String key, String words) {
        static final Told NOTHING = new Told("", "");
    }

    /** Words of the document at their place. */
    public record Words(Span span, String text) {}

    public Kind kind() {
        return matter.kind();
    }

    public Told told(Aspect aspect) {
        return told.getOrDefault(aspect, Told.NOTHING);
    }

    /** Returns the aspects in which the other says something else, in their order. */
    List<Aspect> differences(ToldClaim other) {
        return Arrays.stream(Aspect.values())
                .filter(aspect -> !told(aspect).key().equals(other.told(aspect).key()))
                .toList();
    }

    /** Returns how much of their words they share: 0 if nothing, 1 if the words are the same. */
    double shared(ToldClaim other) {
        return words.stream()
                .flatMapToDouble(own -> other.words.stream().mapToDouble(theirs -> shared(own.span(), theirs.span())))
                .max()
                .orElse(0);
    }

    private static double shared(Span own, Span theirs) {
        return own.overlaps(theirs) ? own.share(theirs) : 0;
    }

    /** Returns all that it says but where, for one that says the same elsewhere. */
    List<String> content() {
        return Arrays.stream(Aspect.values()).map(aspect -> told(aspect).key()).toList();
    }

    private int start() {
        return words.isEmpty() ? 0 : words.get(0).span().start();
    }

    private int end() {
        return words.isEmpty() ? 0 : words.get(0).span().end();
    }
}
