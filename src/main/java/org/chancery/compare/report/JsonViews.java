package org.chancery.compare.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.compare.Aspect;
import org.chancery.compare.ClaimPair;
import org.chancery.compare.Contents;
import org.chancery.compare.Counts;
import org.chancery.compare.DocumentComparison;
import org.chancery.compare.Kind;
import org.chancery.compare.Sum;
import org.chancery.compare.ToldClaim;
import org.chancery.compare.Unpaired;

/** The objects of which a comparison in JSON consists; the components of each record are its fields, in their order. */
final class JsonViews {
    private JsonViews() {}

    /**
     * A document that both hold.
     *
     * @param counts by {@code relations}, {@code events}, {@code quantities} and {@code all}
     * @param changed in the order of the text, as the other lists; empty if it is not shown
     */
    record Compared(
            String document,
            String name,
            Found before,
            Found after,
            Map<String, Counts> counts,
            List<Change> changed,
            List<Claim> added,
            List<Claim> lost) {
        static Compared of(DocumentComparison compared, Set<Part> shown) {
            return new Compared(
                    compared.iri(),
                    compared.name(),
                    Found.of(compared.foundBefore()),
                    Found.of(compared.foundAfter()),
                    table(compared::counts),
                    list(Part.CHANGED, shown, compared.claims().changed(), Change::of),
                    list(Part.ADDED, shown, compared.claims().added(), Claim::of),
                    list(Part.LOST, shown, compared.claims().lost(), Claim::of));
        }

        private static <T, R> List<R> list(Part part, Set<Part> shown, List<T> items, Function<T, R> view) {
            return shown.contains(part) ? items.stream().map(view).toList() : List.of();
        }
    }

    /**
     * What one run found in a document.
     *
     * @param readers who read it, each with its version
     * @param voice whom it takes for the document's own voice
     */
    record Found(
            List<String> readers,
            String voice,
            int actors,
            int attributions,
            int relations,
            int events,
            int quantities) {
        static Found of(Contents found) {
            return new Found(
                    found.readers(),
                    found.voice(),
                    found.actors(),
                    found.attributions(),
                    found.claims(Kind.RELATION),
                    found.claims(Kind.EVENT),
                    found.claims(Kind.QUANTITY));
        }
    }

    /** @param differsIn aspects, such as {@code polarity} */
    record Change(List<String> differsIn, Claim before, Claim after) {
        static Change of(ClaimPair pair) {
            return new Change(
                    pair.differences().stream().map(Aspect::label).toList(),
                    Claim.of(pair.before()),
                    Claim.of(pair.after()));
        }
    }

    /**
     * A claim.
     *
     * @param claim its IRI in its run
     * @param proposition its IRI in its run
     * @param kind {@code relation}, {@code event} or {@code quantity}
     * @param label the proposition in words
     * @param claimant who claims it, with those through whom it is told
     */
    record Claim(
            String claim,
            String proposition,
            String kind,
            String label,
            String claimant,
            String polarity,
            String certainty,
            String modality,
            String direction,
            String time,
            String quantity,
            String place,
            String title,
            List<Words> words,
            List<String> rules,
            List<String> readers) {
        static Claim of(ToldClaim claim) {
            return new Claim(
                    claim.node().getURI(),
                    claim.proposition(),
                    claim.kind().label(),
                    claim.label(),
                    told(claim, Aspect.CLAIMANT),
                    told(claim, Aspect.POLARITY),
                    told(claim, Aspect.CERTAINTY),
                    told(claim, Aspect.MODALITY),
                    told(claim, Aspect.DIRECTION),
                    told(claim, Aspect.TIME),
                    told(claim, Aspect.QUANTITY),
                    told(claim, Aspect.PLACE),
                    told(claim, Aspect.TITLE),
                    claim.words().stream().map(Words::of).toList(),
                    claim.rules(),
                    claim.readers());
        }

        private static String told(ToldClaim claim, Aspect aspect) {
            return claim.told(aspect).words();
        }
    }

    /** Words of the document, with their offsets in code points, the end exclusive. */
    record Words(int start, int end, String text) {
        static Words of(ToldClaim.Words words) {
            return new Words(words.span().start(), words.span().end(), words.text());
        }
    }

    /**
     * A document that one of them holds; its claims are neither added nor lost.
     *
     * @param side {@code before} or {@code after}
     * @param otherText whether the other holds another text under this name
     */
    record Alone(String side, String document, String name, boolean otherText, Found found) {
        static Alone of(Unpaired document) {
            return new Alone(
                    document.before() ? "before" : "after",
                    document.document().getURI(),
                    document.name(),
                    document.otherText(),
                    Found.of(document.found()));
        }
    }

    /**
     * The whole in numbers.
     *
     * @param documents that both hold
     * @param alike those of them in which nothing differs
     * @param counts as of a document
     */
    record Whole(int documents, int alike, Map<String, Counts> counts, Sum.Rest onlyBefore, Sum.Rest onlyAfter) {
        static Whole of(Sum sum) {
            return new Whole(sum.documents(), sum.alike(), table(sum::counts), sum.onlyBefore(), sum.onlyAfter());
        }
    }

    private static Map<String, Counts> table(Function<Kind, Counts> of) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        Arrays.stream(Kind.values()).forEach(kind -> counts.put(kind.plural(), of.apply(kind)));
        counts.put("all", counts.values().stream().reduce(Counts.NONE, Counts::plus));
        return counts;
    }
}
