package org.chancery.bench;

import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.model.Digest;
import org.chancery.store.DocumentGraph;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;
import org.chancery.vocab.PROV;

/**
 * Documents with claims as newspapers would make them: few actors are named often and most seldom (Zipf, exponent 1), an
 * eighth of the claims denies, a fifth is hedged, two fifths are told in the document's own voice. The same seed and number
 * give the same document.
 */
final class SyntheticCorpus {
    private static final int ACTORS = 2_000;
    private static final int OUTLETS = 60;
    private static final int DENIED_OF = 8;
    private static final int HEDGED_OF = 5;
    private static final int DAYS = 3_650;
    private static final Resource[] TYPES = {
        CYV.allyOf,
        CYV.backs,
        CYV.opposes,
        CYV.armsSupplierOf,
        CYV.mediatorFor,
        CYV.sanctions,
        CYV.influences,
        CYV.tradesWith
    };
    private static final Set<Resource> SYMMETRIC = Set.of(CYV.allyOf, CYV.tradesWith);
    private static final double[] ZIPF = zipf();

    private final long seed;
    private final int claims;

    /** @param claims how many each document holds */
    SyntheticCorpus(long seed, int claims) {
        this.seed = seed;
        this.claims = claims;
    }

    private static double[] zipf() {
        double[] sums = new double[ACTORS];
        double sum = 0;
        for (int i = 0; i < ACTORS; i++) {
            sum += 1.0 / (i + 1);
            sums[i] = sum;
        }
        return sums;
    }

    Stream<DocumentGraph> documents(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::document);
    }

    DocumentGraph document(int number) {
        return new Builder(number).build();
    }

    static Node actor(int number) {
        return NodeFactory.createURI(Bases.ENTITIES + "actor-" + number);
    }

    /** One document while it is made. */
    private final class Builder {
        private final Graph graph = GraphFactory.createDefaultGraph();
        private final int number;
        private final Random random;
        private final Node document;
        private final String digest;

        Builder(int number) {
            this.number = number;
            this.random = new Random(seed * 1_000_003 + number);
            this.digest = Digest.of(seed + "-" + number);
            this.document = NodeFactory.createURI(Bases.DOCUMENTS + digest.substring(0, 12));
        }

        DocumentGraph build() {
            Node outlet = outlet();
            type(document, CY.Document);
            add(document, RDFS.label, text("Report " + number));
            add(document, CY.fileName, text("report-" + number + ".txt"));
            add(document, DCTerms.publisher, outlet);
            add(document, CY.authorVoice, outlet);
            add(document, CY.documentDate, day(random.nextInt(DAYS)));
            Node run = NodeFactory.createURI(Bases.RUNS + digest.substring(0, 12));
            type(run, CY.Extraction);
            add(run, DCTerms.isPartOf, document);
            add(run, CY.runDigest, text(digest));
            for (int i = 0; i < claims; i++) {
                claim(i, outlet, run);
            }
            return new DocumentGraph(document.getURI(), digest, "report-" + number, graph);
        }

        private Node outlet() {
            Node outlet = NodeFactory.createURI(Bases.ENTITIES + "outlet-" + random.nextInt(OUTLETS));
            type(outlet, CY.Organization);
            return outlet;
        }

        private void claim(int index, Node outlet, Node run) {
            Node claim = part("claim-" + index);
            boolean own = random.nextInt(5) < 2;
            type(claim, CY.Claim);
            add(claim, CY.voicedIn, document);
            add(claim, CY.claimant, own ? outlet : person());
            add(claim, CY.attributionMode, (own ? CYV.authorVoice : CYV.indirect).asNode());
            add(claim, CY.polarity, (random.nextInt(DENIED_OF) == 0 ? CYV.denied : CYV.affirmed).asNode());
            add(claim, CY.certainty, (random.nextInt(HEDGED_OF) == 0 ? CYV.possible : CYV.certain).asNode());
            add(claim, CY.modality, CYV.actual.asNode());
            add(claim, CY.ruleId, text("synthetic"));
            add(claim, PROV.wasGeneratedBy, run);
            Node proposition = proposition();
            add(claim, CY.asserts, proposition);
            add(claim, CY.coreProposition, proposition);
            Node span = part("char=" + index * 100 + "," + (index * 100 + 60));
            type(span, CY.TextSpan);
            add(span, DCTerms.isPartOf, document);
            add(span, CY.exactText, text("What was said in report " + number + " at place " + index));
            add(span, CY.startOffset, offset(index * 100));
            add(span, CY.endOffset, offset(index * 100 + 60));
            add(claim, CY.evidence, span);
        }

        private Node proposition() {
            Node one = person();
            Node other = person();
            Resource type = TYPES[random.nextInt(TYPES.length)];
            boolean swap = SYMMETRIC.contains(type) && one.toString().compareTo(other.toString()) > 0;
            Node subject = swap ? other : one;
            Node object = swap ? one : other;
            Node node = NodeFactory.createURI(
                    Bases.PROPOSITIONS + Digest.of(16, subject.toString(), type.toString(), object.toString()));
            type(node, CY.RelationProposition);
            add(node, CY.propositionSubject, subject);
            add(node, CY.relationType, type.asNode());
            add(node, CY.propositionObject, object);
            return node;
        }

        private Node person() {
            double mark = random.nextDouble() * ZIPF[ACTORS - 1];
            int low = 0;
            int high = ACTORS - 1;
            while (low < high) {
                int middle = (low + high) / 2;
                if (ZIPF[middle] < mark) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            Node actor = actor(low);
            type(actor, CY.State);
            add(actor, RDFS.label, text("Actor " + low));
            return actor;
        }

        private Node day(int number) {
            String day = java.time.LocalDate.of(2010, 1, 1).plusDays(number).toString();
            Node time = NodeFactory.createURI(Bases.TIMES + day);
            type(time, CY.TimeExtent);
            add(time, CY.edtf, text(day));
            add(time, CY.earliest, NodeFactory.createLiteralDT(day + "T00:00:00Z", XSDDatatype.XSDdateTime));
            return time;
        }

        private Node part(String fragment) {
            return NodeFactory.createURI(document.getURI() + "#" + fragment);
        }

        private Node offset(int value) {
            return NodeFactory.createLiteralDT(
                    String.format(Locale.ROOT, "%d", value), XSDDatatype.XSDnonNegativeInteger);
        }

        private Node text(String value) {
            return NodeFactory.createLiteralString(value);
        }

        private void type(Node node, Resource type) {
            add(node, RDF.type, type.asNode());
        }

        private void add(Node subject, Property property, Node value) {
            graph.add(subject, property.asNode(), value);
        }
    }
}
