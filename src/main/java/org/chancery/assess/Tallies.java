package org.chancery.assess;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.chancery.assess.statement.Facts;
import org.chancery.assess.statement.Participants;
import org.chancery.assess.statement.Readings;
import org.chancery.assess.statement.Sink;
import org.chancery.model.Digest;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/** Numbers of claims kept ready; a claim counts where it states something itself, not where it passes it on, and not where readers differ on it. */
final class Tallies {
    private static final int DIGITS = 16;

    private final Graph graph;
    private final Facts facts;
    private final Readings readings;

    Tallies(Graph graph) {
        this.graph = graph;
        this.facts = new Facts(graph);
        this.readings = new Readings(facts);
    }

    /** What is counted: the claims that have the thing in common, in the dimension. */
    record Key(Node dimension, Node thing) {
        private Node node() {
            String name = dimension.getURI().substring(Bases.CODES.length());
            return NodeFactory.createURI(Bases.TALLIES + name + "/" + Digest.of(DIGITS, thing.toString()));
        }
    }

    /** Returns the numbers of the claims that the documents hold. */
    Map<Key, Long> of(Collection<Node> documents) {
        Map<Key, Long> counts = new HashMap<>();
        for (Node document : documents) {
            for (Node claim : facts.subjects(CY.voicedIn, document)) {
                facts.object(claim, CY.asserts)
                        .filter(asserted -> readings.count(claim))
                        .ifPresent(proposition -> keys(document, claim, proposition)
                                .distinct()
                                .forEach(key -> counts.merge(key, 1L, Long::sum)));
            }
        }
        return counts;
    }

    private Stream<Key> keys(Node document, Node claim, Node proposition) {
        Optional<Node> event = facts.object(proposition, CY.describedEvent);
        Stream<Key> ofClaim = Stream.of(
                        keys(CYV.byDocument, List.of(document)),
                        keys(CYV.byClaimant, facts.objects(claim, CY.claimant)),
                        keys(CYV.byPolarityCode, facts.objects(claim, CY.polarity)),
                        keys(CYV.byCertaintyCode, facts.objects(claim, CY.certainty)))
                .flatMap(each -> each);
        Stream<Key> ofContent = Stream.of(
                        keys(CYV.byRelationType, facts.objects(proposition, CY.relationType)),
                        keys(CYV.byParticipant, Participants.of(proposition, facts)),
                        keys(
                                CYV.byEventType,
                                event.map(node -> facts.objects(node, CY.eventType))
                                        .orElse(List.of())))
                .flatMap(each -> each);
        return Stream.concat(ofClaim, ofContent);
    }

    private static Stream<Key> keys(Resource dimension, List<Node> things) {
        return things.stream().map(thing -> new Key(dimension.asNode(), thing));
    }

    /** Returns the number that is written; 0 if none is. */
    long written(Key key) {
        return facts.object(key.node(), CY.tallyCount)
                .map(count -> ((Number) count.getLiteralValue()).longValue())
                .orElse(0L);
    }

    /** Writes the number in place of the one before; 0 leaves no trace. */
    void write(Key key, long count) {
        Sink.delete(graph, key.node());
        if (count > 0) {
            Sink.of(graph, key.node(), CY.Tally)
                    .add(CY.tallyOf, key.dimension())
                    .add(CY.countedThing, key.thing())
                    .add(CY.tallyCount, count);
        }
    }
}
