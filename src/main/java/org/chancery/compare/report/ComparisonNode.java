package org.chancery.compare.report;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.compare.Aspect;
import org.chancery.compare.ClaimPair;
import org.chancery.compare.Counts;
import org.chancery.compare.ToldClaim;
import org.chancery.compare.Unpaired;
import org.chancery.model.Digest;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/** The node of a comparison as it is being written; its IRI follows from the document and its readings. */
record ComparisonNode(Model model, Resource comparison) {
    private static final int DIGITS = 16;
    private static final String ENGLISH = "en";

    static ComparisonNode of(Model model, Resource document, List<Resource> before, List<Resource> after) {
        String[] key = Stream.of(Stream.of(document.getURI()), keys(before), Stream.of("against"), keys(after))
                .flatMap(part -> part)
                .toArray(String[]::new);
        Resource node = model.createResource(Bases.COMPARISONS + Digest.of(DIGITS, key), CY.RunComparison)
                .addProperty(CY.comparedDocument, document);
        return new ComparisonNode(model, node);
    }

    private static Stream<String> keys(List<Resource> runs) {
        return runs.stream()
                .flatMap(run -> Stream.concat(
                        Stream.of(run.getURI()),
                        run.listProperties(CY.runDigest).toList().stream()
                                .map(digest -> digest.getObject().toString())
                                .sorted()));
    }

    void label(String words) {
        comparison.addProperty(RDFS.label, words, ENGLISH);
    }

    void run(Property side, Resource run) {
        comparison.addProperty(side, run);
    }

    void numbers(Counts counts) {
        number(CY.beforeClaims, counts.before());
        number(CY.afterClaims, counts.after());
        number(CY.sameClaims, counts.same());
        number(CY.changedClaims, counts.changed());
        number(CY.addedClaims, counts.added());
        number(CY.lostClaims, counts.lost());
    }

    /** Of a document that was not compared, no claim is same, changed, added or lost. */
    void unpaired(Unpaired document) {
        numbers(Counts.NONE);
        comparison.removeAll(document.before() ? CY.beforeClaims : CY.afterClaims);
        number(
                document.before() ? CY.beforeClaims : CY.afterClaims,
                document.found().allClaims());
    }

    private void number(Property property, int number) {
        comparison.addProperty(property, model.createTypedLiteral(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    void claim(Property list, Resource node, ToldClaim claim) {
        comparison.addProperty(list, labelled(node, claim));
    }

    void change(ClaimPair pair, Resource before, Resource after) {
        String name = "#change-" + Digest.of(DIGITS, before.getURI(), after.getURI());
        Resource change = model.createResource(comparison.getURI() + name, CY.ClaimChange)
                .addProperty(CY.before, labelled(before, pair.before()))
                .addProperty(CY.after, labelled(after, pair.after()));
        pair.differences().stream().map(Aspect::code).forEach(aspect -> change.addProperty(CY.differsIn, aspect));
        comparison.addProperty(CY.claimChange, change);
    }

    private static Resource labelled(Resource node, ToldClaim claim) {
        return node.addProperty(RDFS.label, claim.told(Aspect.CLAIMANT).words() + ": " + claim.label(), ENGLISH);
    }
}
