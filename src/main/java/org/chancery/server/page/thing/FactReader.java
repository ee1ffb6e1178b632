package org.chancery.server.page.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.page.Addresses;
import org.chancery.server.page.Describer;
import org.chancery.server.page.Link;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pager;
import org.chancery.server.page.Urls;
import org.chancery.vocab.CY;

/** Reads what the data say of a resource in so many triples, and what points at it. */
final class FactReader {
    private static final int VALUES = 12;
    private static final int LIST = 300;

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

    private static final Set<Node> ELSEWHERE = Stream.of(RDF.type, RDFS.label, SKOS.altLabel, CY.text, CY.comparisonKey)
            .map(Property::asNode)
            .collect(Collectors.toUnmodifiableSet());

    private final PageData data;
    private final Describer describer;
    private final Map<Node, Boolean> ties = new HashMap<>();

    FactReader(PageData data) {
        this.data = data;
        this.describer = new Describer(data);
    }

    /** Returns the properties of the resource, without its type and label, in the order of their names. */
    List<Fact> of(Node resource) {
        return facts(outgoing(resource), Triple::getObject, resource, "from");
    }

    /** Returns the properties by which other things point at the resource, in the order of their names. */
    List<Fact> pointingAt(Node resource) {
        return facts(incoming(resource), Triple::getSubject, resource, "to");
    }

    /**
     * Returns one part of the ends of one property.
     *
     * @throws HttpProblem 404 if the resource has none
     */
    LinksPage ends(Node resource, EntityAsk ask) {
        Node property = NodeFactory.createURI(ask.property().orElseThrow());
        boolean to = ask.direction().equals("to");
        List<Node> ends = (to ? incoming(resource) : outgoing(resource))
                .filterKeep(triple -> triple.predicateMatches(property))
                .mapWith(to ? Triple::getSubject : Triple::getObject)
                .toList();
        if (ends.isEmpty()) {
            throw HttpProblem.notFound("Nothing is tied by <" + property + "> "
                    + (to
                            ? "to this; direction=from looks the other way."
                            : "from this; direction=to looks the other way."));
        }
        int part = ask.part(EntityAsk.PART);
        List<Link> shown = ends.stream()
                .sorted(Comparator.comparing(Node::toString))
                .skip((part - 1L) * LIST)
                .limit(LIST)
                .map(describer::describe)
                .toList();
        return new LinksPage(
                describer.describe(resource),
                data.labels().link(property),
                to,
                shown,
                ends.size(),
                Pager.of(
                        part,
                        Pager.parts(ends.size(), LIST),
                        other -> address(resource, property, ask.direction()) + "&part=" + other));
    }

    private static String address(Node resource, Node property, String direction) {
        return Addresses.page(resource).replaceFirst("#.*", "") + "?property=" + Urls.encode(property.toString())
                + "&direction=" + direction;
    }

    private ExtendedIterator<Triple> outgoing(Node resource) {
        return data.graph()
                .find(resource, Node.ANY, Node.ANY)
                .filterDrop(FactReader::shownElsewhere)
                .filterDrop(this::isTie);
    }

    /** What is derived from claims is told with the claims, and not as a record. */
    private ExtendedIterator<Triple> incoming(Node resource) {
        return data.graph()
                .find(Node.ANY, Node.ANY, resource)
                .filterDrop(triple -> DERIVED.contains(triple.getPredicate()))
                .filterDrop(this::isTie);
    }

    private boolean isTie(Triple triple) {
        return ties.computeIfAbsent(
                triple.getPredicate(), property -> data.graph().contains(Node.ANY, DIRECT, property));
    }

    private static boolean shownElsewhere(Triple triple) {
        return ELSEWHERE.contains(triple.getPredicate());
    }

    private List<Fact> facts(
            ExtendedIterator<Triple> triples, Function<Triple, Node> end, Node resource, String direction) {
        Map<Node, List<Node>> grouped = new TreeMap<>(Comparator.comparing(Node::toString));
        triples.forEachRemaining(triple -> grouped.computeIfAbsent(triple.getPredicate(), key -> new ArrayList<>())
                .add(end.apply(triple)));
        return grouped.entrySet().stream()
                .map(group -> fact(group.getKey(), group.getValue(), address(resource, group.getKey(), direction)))
                .toList();
    }

    private Fact fact(Node property, List<Node> ends, String all) {
        List<Link> values = ends.stream()
                .sorted(Comparator.comparing(Node::toString))
                .limit(VALUES)
                .map(describer::describe)
                .toList();
        return new Fact(data.labels().link(property), values, ends.size(), all);
    }
}
