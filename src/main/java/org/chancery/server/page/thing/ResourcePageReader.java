package org.chancery.server.page.thing;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.server.page.Addresses;
import org.chancery.server.page.Describer;
import org.chancery.server.page.FactReader;
import org.chancery.server.page.Link;
import org.chancery.server.page.PageData;
import org.chancery.server.page.claim.StatementReader;
import org.chancery.vocab.CY;

/** Reads all that the page of one thing shows. */
final class ResourcePageReader {
    private static final Set<Node> TOO_GENERAL =
            Set.of(CY.Entity.asNode(), CY.Actor.asNode(), CY.Proposition.asNode(), CY.Quantity.asNode());

    private ResourcePageReader() {}

    /** Returns the page; {@code part} says which part of each long list is shown, from 1. */
    static ResourcePage read(PageData data, Node resource, int part) {
        StatementReader statements = new StatementReader(data);
        FactReader facts = new FactReader(data);
        return new ResourcePage(
                resource.getURI(),
                new Describer(data).describe(resource),
                types(data, resource),
                data.all(resource, SKOS.altLabel).stream()
                        .map(data.labels()::link)
                        .sorted(Comparator.comparing(Link::text))
                        .toList(),
                facts.of(resource),
                statements.about(resource, part),
                statements.by(resource, part),
                facts.pointingAt(resource),
                Addresses.page(resource).replaceFirst("#.*", ""),
                Addresses.data(resource.getURI()));
    }

    private static List<Link> types(PageData data, Node resource) {
        List<Node> types = data.all(resource, RDF.type);
        boolean special = types.stream().anyMatch(type -> !TOO_GENERAL.contains(type));
        return types.stream()
                .filter(type -> !special || !TOO_GENERAL.contains(type))
                .map(data.labels()::link)
                .sorted(Comparator.comparing(Link::text))
                .toList();
    }
}
