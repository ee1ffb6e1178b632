package org.chancery.server.page.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.server.page.Addresses;
import org.chancery.server.page.Link;
import org.chancery.server.page.PageData;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;
import org.chancery.vocab.PROV;

/** Reads whether the readers of a document agree on a claim. */
final class ReadersReader {
    private final PageData data;

    ReadersReader(PageData data) {
        this.data = data;
    }

    Readers read(Node claim) {
        Optional<Node> confidence = data.one(claim, CY.extractionConfidence);
        return new Readers(
                confidence.map(code -> words(claim, code)).orElse(""),
                data.pointingAt(claim, CY.reading).stream()
                        .map(divergence -> otherwise(claim, divergence))
                        .toList());
    }

    private String words(Node claim, Node confidence) {
        if (confidence.equals(CYV.uncorroborated.asNode())) {
            return "read only by " + readers(claim);
        }
        boolean agreed = confidence.equals(CYV.corroborated.asNode());
        return "read by " + readers(claim) + (agreed ? ": two readers agree" : "");
    }

    private String readers(Node claim) {
        return names(data.all(claim, PROV.wasGeneratedBy).stream()
                        .flatMap(run -> data.all(run, PROV.wasAssociatedWith).stream())
                        .distinct()
                        .toList())
                .collect(Collectors.joining(" and "));
    }

    private Stream<String> names(List<Node> nodes) {
        return nodes.stream().map(data.labels()::text).sorted();
    }

    private Link otherwise(Node claim, Node divergence) {
        String aspects = names(data.all(divergence, CY.differsIn)).collect(Collectors.joining(", "));
        Node other = data.all(divergence, CY.reading).stream()
                .filter(reading -> !reading.equals(claim))
                .findFirst()
                .orElse(claim);
        return new Link("read otherwise by " + readers(other) + " (" + aspects + ")", "", Addresses.page(other));
    }
}
