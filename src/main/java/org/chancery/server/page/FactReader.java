package org.chancery.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.vocab.CY;

/** Reads what the data say of a resource in so many triples, and what points at it. */
public final class FactReader {
    private static final int VALUES = 12;
    private static final int TRIPLES = 20_000;

    private static final Node DIRECT = CY.directProperty.asNode();
    private static final Set<Node> DERIVED = Stream.of(
                    CY.assesses,
                    CY.positionOf,
                    CY.onProposition,
                    CY.restsOn,
                    CY.sourceActor,
                    CY.concerns,
                    CY.oneSide,
                    CY.otherSide,
                    CY.takenBy,
                    CY.disagreementAbout,
                    CY.countedThing)
            .map(Property::asNode)
            .collect(Collectors.toUnmodifiableSet());

    private final PageData data;
    private final Describer describer;

    public FactReader(PageData data) {
        this.data = data;
        this.describer = new Describer(data);
    }

    /** Returns the properties of the resource, without its type and label, in the order of their names. */
    public List<Fact> of(Node resource) {
        return facts(
                data.graph()
                        .find(resource, Node.ANY, Node.ANY)
                        .filterDrop(FactReader::shownElsewhere)
                        .filterDrop(this::isTie),
                Triple::getObject);
    }

    /** Returns the properties by which other things point at the resource, in the order of their names. */
    public List<Fact> pointingAt(Node resource) {
        return facts(data.graph().find(Node.ANY, Node.ANY, resource).filterDrop(this::derived), Triple::getSubject);
    }

    /** What is derived from claims is told with the claims, and not as a record. */
    private boolean derived(Triple triple) {
        return DERIVED.contains(triple.getPredicate()) || isTie(triple);
    }

    private boolean isTie(Triple triple) {
        return data.graph().contains(Node.ANY, DIRECT, triple.getPredicate());
    }

    private static boolean shownElsewhere(Triple triple) {
        return Stream.of(RDF.type, RDFS.label, CY.text, CY.comparisonKey)
                .anyMatch(property -> property.asNode().equals(triple.getPredicate()));
    }

    private List<Fact> facts(ExtendedIterator<Triple> triples, Function<Triple, Node> end) {
        Map<Node, List<Node>> grouped = Stream.iterate(triples, ExtendedIterator::hasNext, more -> more)
                .limit(TRIPLES)
                .map(ExtendedIterator::next)
                .collect(Collectors.groupingBy(
                        Triple::getPredicate,
                        () -> new TreeMap<>(Comparator.comparing(Node::toString)),
                        Collectors.mapping(end, Collectors.toList())));
        triples.close();
        return grouped.entrySet().stream()
                .map(group -> fact(group.getKey(), group.getValue()))
                .toList();
    }

    private Fact fact(Node property, List<Node> ends) {
        List<Link> values = ends.stream()
                .sorted(Comparator.comparing(Node::toString))
                .limit(VALUES)
                .map(describer::describe)
                .toList();
        return new Fact(data.labels().link(property), values, ends.size());
    }
}
