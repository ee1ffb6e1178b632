package org.chancery.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.chancery.explain.Wording;
import org.chancery.graph.StoredDocuments;
import org.chancery.vocab.CY;

/** Compares two runs, one document after the other, so that only one of them is in memory at a time. */
public final class Comparer {
    private static final Comparator<Resource> BY_NAME =
            Comparator.comparing(Comparer::name).thenComparing(Resource::getURI);

    private final Model before;
    private final Model after;
    private final Selection selection;

    private Comparer(Model before, Model after, Selection selection) {
        this.before = before;
        this.after = after;
        this.selection = selection;
    }

    /**
     * Returns a comparer of all documents of two graphs, or of those named by file name, id or IRI.
     *
     * @throws NotComparableException if neither graph holds a document that is named
     */
    public static Comparer of(Model before, Model after, List<String> names) {
        return new Comparer(before, after, Selection.of(before, after, names));
    }

    /** Returns how many documents there are to be looked at. */
    public int documents() {
        return selection.size();
    }

    /**
     * Compares the documents that both hold, by file name, then lists those that only one holds, and returns the sum.
     *
     * @param done is told after each document how many there were so far
     */
    public Sum compare(ComparisonWriter writer, IntConsumer done) {
        Sum sum = Sum.NONE;
        int number = 0;
        for (Resource document : byName(before, selection.both())) {
            DocumentComparison compared = compare(document, after.createResource(document.getURI()));
            writer.compared(compared);
            sum = sum.plus(compared);
            done.accept(++number);
        }
        for (Resource document : byName(before, selection.onlyBefore())) {
            sum = sum.plus(alone(document, writer));
            done.accept(++number);
        }
        for (Resource document : byName(after, selection.onlyAfter())) {
            sum = sum.plus(alone(document, writer));
            done.accept(++number);
        }
        return sum;
    }

    private static DocumentComparison compare(Resource ours, Resource theirs) {
        Wording ourWords = new Wording(ours.getModel().getGraph());
        Wording theirWords = new Wording(theirs.getModel().getGraph());
        ActorKeys theirKeys = ActorKeys.second(theirs, LocalActor.match(LocalActor.in(ours), LocalActor.in(theirs)));
        List<ToldClaim> ourClaims = new ClaimReader(ourWords, ActorKeys.first(ours)).of(ours);
        List<ToldClaim> theirClaims = new ClaimReader(theirWords, theirKeys).of(theirs);
        return new DocumentComparison(
                name(ours),
                ours,
                theirs,
                Contents.of(ours, ourClaims, ourWords),
                Contents.of(theirs, theirClaims, theirWords),
                Matching.of(ourClaims, theirClaims));
    }

    private Unpaired alone(Resource document, ComparisonWriter writer) {
        boolean ours = document.getModel() == before;
        Wording wording = new Wording(document.getModel().getGraph());
        List<ToldClaim> claims = new ClaimReader(wording, ActorKeys.first(document)).of(document);
        Unpaired alone = new Unpaired(
                ours,
                name(document),
                document,
                Contents.of(document, claims, wording),
                hasOtherText(ours ? after : before, name(document)));
        writer.unpaired(alone);
        return alone;
    }

    private boolean hasOtherText(Model other, String name) {
        return StoredDocuments.of(other).named(name).stream()
                .anyMatch(iri -> !selection.both().contains(iri));
    }

    private static List<Resource> byName(Model model, Set<String> documents) {
        return documents.stream().map(model::createResource).sorted(BY_NAME).toList();
    }

    private static String name(Resource document) {
        String name = Nodes.text(document, CY.fileName);
        return name.isEmpty() ? document.getURI() : name;
    }
}
