package org.chancery.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is derived document by document is what a look at all claims at once gives. */
class AssessmentUpdateTest {
    private static final List<String> ACTORS = List.of("chile", "peru", "quito", "lima", "oas");
    private static final List<String> RELATIONS =
            List.of("allyOf", "backs", "armsSupplierOf", "opposes", "baseIn", "holdsOffice");
    private static final List<String> WORDS =
            List.of("a naval base", "a supply point", "not a base", "abstained in the vote", "vetoed the resolution");

    private final Claims claims = new Claims();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void afterAnyChangesItEqualsARebuild(long seed) {
        Random random = new Random(seed);
        claims.assess();
        List<String> stored = new ArrayList<>();
        boolean disagreed = false;
        for (int step = 0; step < 40; step++) {
            if (!stored.isEmpty() && random.nextInt(3) == 0) {
                claims.remove(stored.remove(random.nextInt(stored.size())));
            } else {
                String name = "doc-" + step;
                claims.put(name, () -> write(name, random));
                stored.add(name);
            }
            disagreed |= claims.graph().contains(Node.ANY, RDF.type.asNode(), CY.Disagreement.asNode());
        }
        assertThat(disagreed).isTrue();
        Graph stepByStep = copy();
        claims.assess();

        assertThat(stepByStep.find().toList())
                .containsExactlyInAnyOrderElementsOf(copy().find().toList());
    }

    private void write(String name, Random random) {
        String date = random.nextInt(4) == 0 ? "" : "201" + random.nextInt(3) + "-0" + (1 + random.nextInt(9)) + "-01";
        claims.document(name, date, pick(ACTORS, random), pick(List.of("times", "post"), random));
        List<Node> written = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Node claim = claims.claim(name, pick(ACTORS, random), proposition(random), pick(WORDS, random));
            claims.with(claim, CY.polarity, random.nextBoolean() ? CYV.affirmed : CYV.denied);
            claims.with(claim, CY.certainty, pick(List.of(CYV.certain, CYV.probable, CYV.possible), random));
            claims.with(claim, CY.modality, random.nextInt(6) == 0 ? CYV.planned : CYV.actual);
            claims.with(claim, CY.attributionMode, random.nextBoolean() ? CYV.authorVoice : CYV.indirect);
            claims.quantity(claim, random.nextInt(5) * 10L, CYV.exactly);
            written.add(claim);
        }
        if (random.nextBoolean()) {
            claims.divergence(
                    name,
                    written.get(0),
                    written.get(1),
                    pick(List.of(CYV.inPolarity, CYV.inCertainty, CYV.inQuantity), random));
        }
    }

    private Node proposition(Random random) {
        String subject = pick(ACTORS, random);
        String object = pick(ACTORS, random);
        return switch (random.nextInt(3)) {
            case 0 -> claims.relation(subject + " " + pick(RELATIONS, random) + " " + object);
            case 1 ->
                claims.event(subject + " " + pick(List.of("ASSAULT", "AID", "SUPPORT"), random) + " " + object + " "
                        + pick(List.of("-", "2011-05-01"), random));
            default -> claims.sum(subject, object, random.nextInt(5) * 10L, pick(List.of("", "2005"), random));
        };
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private Graph copy() {
        Graph copy = GraphFactory.createDefaultGraph();
        claims.graph().find().forEachRemaining(copy::add);
        return copy;
    }

    @Test
    void nothingDerivedIsLeftWhenTheLastDocumentGoes() {
        claims.assess();
        Graph before = copy();
        claims.put("a", () -> {
            claims.document("a", "2012-01-01", "ann", "times");
            claims.affirm("a", "lima", claims.relation("chile allyOf peru"));
            claims.deny("a", "quito", claims.relation("chile allyOf peru"));
        });
        assertThat(derived()).isGreaterThan(0);
        claims.remove("a");

        assertThat(derived()).isZero();
        assertThat(claims.graph().contains(Node.ANY, CY.comparisonKey.asNode(), Node.ANY))
                .isFalse();
        assertThat(before.find(Node.ANY, Node.ANY, Node.ANY).toList()).allMatch(claims.graph()::contains);
    }

    private long derived() {
        return Set.of(CY.Assessment, CY.IndependentSource, CY.Position, CY.Disagreement, CY.Tally).stream()
                .mapToLong(type -> claims.graph()
                        .find(Node.ANY, RDF.type.asNode(), type.asNode())
                        .toList()
                        .size())
                .sum();
    }

    @Test
    void countsClaimsByWhatTheyHaveInCommon() {
        claims.assess();
        claims.put("a", () -> {
            claims.document("a", "2012-01-01", "ann", "times");
            claims.affirm("a", "lima", claims.relation("chile allyOf peru"));
            claims.affirm("a", "lima", claims.event("chile AID peru -"));
        });
        claims.put("b", () -> {
            claims.document("b", "2012-01-01", "ann", "times");
            claims.affirm("b", "lima", claims.relation("chile backs peru"));
        });
        assertThat(tally(CYV.byClaimant.asNode(), Claims.actor("lima"))).isEqualTo(3);
        assertThat(tally(CYV.byDocument.asNode(), Claims.document("a"))).isEqualTo(2);
        assertThat(tally(CYV.byEventType.asNode(), CYV.AID.asNode())).isEqualTo(1);
        assertThat(tally(CYV.byParticipant.asNode(), Claims.actor("peru"))).isEqualTo(3);

        claims.remove("a");
        assertThat(tally(CYV.byClaimant.asNode(), Claims.actor("lima"))).isEqualTo(1);
        assertThat(tally(CYV.byDocument.asNode(), Claims.document("a"))).isZero();
    }

    private long tally(Node dimension, Node thing) {
        return claims.graph()
                .find(Node.ANY, CY.countedThing.asNode(), thing)
                .filterKeep(triple -> claims.graph().contains(triple.getSubject(), CY.tallyOf.asNode(), dimension))
                .nextOptional()
                .map(triple -> claims.graph()
                        .find(triple.getSubject(), CY.tallyCount.asNode(), Node.ANY)
                        .next()
                        .getObject())
                .map(count -> ((Number) count.getLiteralValue()).longValue())
                .orElse(0L);
    }
}
