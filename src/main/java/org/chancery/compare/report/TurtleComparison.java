package org.chancery.compare.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.chancery.compare.ClaimPair;
import org.chancery.compare.ComparisonWriter;
import org.chancery.compare.DocumentComparison;
import org.chancery.compare.Matching;
import org.chancery.compare.Sum;
import org.chancery.compare.ToldClaim;
import org.chancery.compare.Unpaired;
import org.chancery.export.TurtleStream;
import org.chancery.vocab.CY;

/**
 * Writes a comparison as a graph in Turtle: a {@code cy:RunComparison} for each document, and all that its claims lean on,
 * the document's text included, so that it can be read and checked with no store at hand.
 */
public final class TurtleComparison implements ComparisonWriter {
    private final TurtleStream out;
    private final Set<Part> shown;
    private String title = "";

    /** @param stream stays open */
    public TurtleComparison(OutputStream stream, Set<Part> shown) {
        this.out = TurtleStream.begin(stream);
        this.shown = Set.copyOf(shown);
    }

    @Override
    public void begin(String before, String after) {
        title = before + " → " + after;
    }

    @Override
    public void compared(DocumentComparison document) {
        Matching claims = document.claims();
        Description before = Description.of(document.before(), document.after());
        Description after = Description.of(document.after());
        before.add(document.runsBefore());
        after.add(document.runsAfter());
        before.add(nodes(shown(Part.LOST, claims.lost())));
        after.add(nodes(shown(Part.ADDED, claims.added())));
        List<ClaimPair> changed = shown(Part.CHANGED, claims.changed());
        before.add(nodes(changed.stream().map(ClaimPair::before).toList()));
        after.add(nodes(changed.stream().map(ClaimPair::after).toList()));
        Merging merging = new Merging(before, after, apart(changed));
        ComparisonNode node =
                ComparisonNode.of(merging.model(), document.after(), document.runsBefore(), document.runsAfter());
        node.label(document.name() + ": " + title);
        document.runsBefore().forEach(run -> node.run(CY.beforeRun, merging.before(run)));
        document.runsAfter().forEach(run -> node.run(CY.afterRun, merging.after(run)));
        node.numbers(document.all());
        shown(Part.LOST, claims.lost()).forEach(claim -> node.claim(CY.lostClaim, merging.before(claim.node()), claim));
        shown(Part.ADDED, claims.added())
                .forEach(claim -> node.claim(CY.addedClaim, merging.after(claim.node()), claim));
        changed.forEach(pair -> node.change(
                pair,
                merging.before(pair.before().node()),
                merging.after(pair.after().node())));
        out.add(merging.model().getGraph());
    }

    private <T> List<T> shown(Part part, List<T> items) {
        return shown.contains(part) ? items : List.of();
    }

    private static List<Resource> nodes(List<ToldClaim> claims) {
        return claims.stream().map(ToldClaim::node).toList();
    }

    /** Claims that differ only in what the other nodes around them say, and would be one node otherwise. */
    private static List<Node> apart(List<ClaimPair> changed) {
        return changed.stream()
                .filter(pair ->
                        Objects.equals(pair.before().node(), pair.after().node()))
                .map(pair -> pair.before().node().asNode())
                .toList();
    }

    @Override
    public void unpaired(Unpaired document) {
        Description only = Description.of(document.document());
        only.add(document.runs());
        List<Resource> none = List.of();
        ComparisonNode node = ComparisonNode.of(
                ModelFactory.createModelForGraph(only.triples()),
                document.document(),
                document.before() ? document.runs() : none,
                document.before() ? none : document.runs());
        node.label(document.name() + ": only in " + (document.before() ? "the first of " : "the second of ") + title);
        document.runs().forEach(run -> node.run(document.before() ? CY.beforeRun : CY.afterRun, run));
        node.unpaired(document);
        out.add(only.triples());
    }

    @Override
    public void end(Sum sum) {
        out.end();
    }
}
