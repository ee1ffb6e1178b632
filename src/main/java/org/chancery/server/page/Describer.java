package org.chancery.server.page;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.chancery.vocab.CY;
import org.chancery.vocab.PROV;

/** Puts any resource into a few words: its label, or for things without one what they are. */
public final class Describer {
    private final PageData data;
    private final PropositionReader propositions;

    public Describer(PageData data) {
        this.data = data;
        this.propositions = new PropositionReader(data);
    }

    public Link describe(Node node) {
        if (node.isLiteral()) {
            return data.labels().link(node);
        }
        return words(node)
                .filter(words -> !words.isBlank())
                .map(words -> new Link(words, "", Addresses.page(node)))
                .orElseGet(() -> data.labels().link(node));
    }

    private Optional<String> words(Node node) {
        if (has(node, CY.Claim)) {
            return Optional.of("claim by " + name(node));
        }
        if (has(node, CY.RelationProposition) || has(node, CY.EventProposition) || has(node, CY.QuantityProposition)) {
            return Optional.of(propositions.link(node).text());
        }
        if (has(node, CY.Event)) {
            return Optional.of(propositions.event(node));
        }
        return smallThing(node);
    }

    private Optional<String> smallThing(Node node) {
        if (has(node, CY.OfficeHolding)) {
            return Optional.of(office(node));
        }
        if (has(node, CY.TimeExtent)) {
            return Optional.of(propositions.time(node));
        }
        if (has(node, CY.TextSpan)) {
            return Optional.of("“" + data.text(node, CY.exactText) + "”");
        }
        if (has(node, CY.Extraction) || has(node, CY.Curation)) {
            return data.one(node, PROV.used)
                    .map(document -> "reading of " + data.labels().text(document));
        }
        return has(node, CY.MonetaryAmount) || has(node, CY.Count)
                ? Optional.of(propositions.quantity(node))
                : Optional.empty();
    }

    private boolean has(Node node, Resource type) {
        return data.isA(node, type);
    }

    private String name(Node claim) {
        return data.one(claim, CY.claimant).map(data.labels()::text).orElse("somebody unknown");
    }

    private String office(Node office) {
        String of = data.one(office, CY.officeOf)
                .map(body -> " of " + data.labels().text(body))
                .orElse("");
        String time = data.one(office, CY.officeTime).map(propositions::time).orElse("");
        return Stream.of(data.text(office, CY.officeTitle) + of, time)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
