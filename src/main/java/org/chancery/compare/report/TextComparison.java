package org.chancery.compare.report;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.compare.Aspect;
import org.chancery.compare.ClaimPair;
import org.chancery.compare.ComparisonWriter;
import org.chancery.compare.Contents;
import org.chancery.compare.Counts;
import org.chancery.compare.DocumentComparison;
import org.chancery.compare.Kind;
import org.chancery.compare.Matching;
import org.chancery.compare.Sum;
import org.chancery.compare.Unpaired;

/** Writes a comparison for people: a table and lists for each document, and the sum. */
public final class TextComparison implements ComparisonWriter {
    private static final String ROW = "  %-12s %8s %8s %8s %8s%n";

    private final PrintStream out;
    private final Set<Part> shown;
    private boolean first = true;

    /** @param out in UTF-8, which stays open */
    public TextComparison(PrintStream out, Set<Part> shown) {
        this.out = out;
        this.shown = Set.copyOf(shown);
    }

    @Override
    public void begin(String before, String after) {
        out.println("A (before): " + OneLine.of(before));
        out.println("B (after):  " + OneLine.of(after));
        if (shown.size() < Part.values().length) {
            out.println("Listed are claims that were "
                    + shown.stream().sorted().map(Part::label).collect(Collectors.joining(" or "))
                    + "; the numbers tell of all.");
        }
    }

    @Override
    public void compared(DocumentComparison document) {
        out.println();
        out.println(OneLine.of(document.name()) + "  " + document.iri());
        out.println("  A: " + found(document.foundBefore()));
        out.println("  B: " + found(document.foundAfter()));
        table(document::counts);
        claims(document.claims());
    }

    private void table(Function<Kind, Counts> counts) {
        out.printf(ROW, "", "same", "changed", "added", "lost");
        Arrays.stream(Kind.values()).forEach(kind -> row(kind.plural(), counts.apply(kind)));
        row("all", Arrays.stream(Kind.values()).map(counts).reduce(Counts.NONE, Counts::plus));
    }

    private void row(String name, Counts counts) {
        out.printf(ROW, name, counts.same(), counts.changed(), counts.added(), counts.lost());
    }

    private void claims(Matching claims) {
        list(Part.CHANGED, claims.changed(), this::change);
        list(Part.ADDED, claims.added(), ClaimLine::of);
        list(Part.LOST, claims.lost(), ClaimLine::of);
    }

    private <T> void list(Part part, List<T> items, Function<T, String> line) {
        if (shown.contains(part)) {
            items.forEach(item -> out.printf("  %-8s %s%n", part.label(), line.apply(item)));
        }
    }

    private String change(ClaimPair pair) {
        String differences = pair.differences().stream()
                .map(aspect -> difference(aspect, pair))
                .collect(Collectors.joining("; "));
        return ClaimLine.of(pair.before())
                + "%n           %s; then%s".formatted(differences, ClaimLine.words(pair.after()));
    }

    private static String difference(Aspect aspect, ClaimPair pair) {
        return aspect.label() + ": " + told(pair.before().told(aspect).words()) + " ⇒ "
                + told(pair.after().told(aspect).words());
    }

    private static String told(String words) {
        return words.isEmpty() ? "none" : OneLine.of(words);
    }

    private static String found(Contents found) {
        return (found.readers().isEmpty() ? "by nobody named" : OneLine.of(String.join(", ", found.readers())))
                + ": own voice " + told(found.voice()) + "; actors " + found.actors() + ", attributions "
                + found.attributions() + ", "
                + Arrays.stream(Kind.values())
                        .map(kind -> kind.plural() + " " + found.claims(kind))
                        .collect(Collectors.joining(", "));
    }

    @Override
    public void unpaired(Unpaired document) {
        if (first) {
            out.println();
            out.println("Documents of which there is no second reading; their claims count as neither added nor lost:");
            first = false;
        }
        out.println("  only in " + (document.before() ? "A" : "B") + ": " + OneLine.of(document.name()) + "  "
                + document.document() + " (claims " + document.found().allClaims() + ")"
                + (document.otherText() ? "; text changed, not compared" : ""));
    }

    @Override
    public void end(Sum sum) {
        out.println();
        out.println("In all: documents compared " + sum.documents() + ", of them alike " + sum.alike() + "; only in A "
                + sum.onlyBefore().documents() + " (claims " + sum.onlyBefore().claims() + "), only in B "
                + sum.onlyAfter().documents() + " (claims " + sum.onlyAfter().claims() + ")");
        table(sum::counts);
        Counts all = sum.all();
        out.println("Of all claims of A (" + all.before() + "), B tells " + share(all.same(), all.before())
                + " the same, " + share(all.changed(), all.before()) + " otherwise and "
                + share(all.lost(), all.before())
                + " not; of all claims of B (" + all.after() + "), " + share(all.added(), all.after()) + " are new.");
        out.flush();
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "none" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }
}
