package org.chancery.server.page.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.server.page.Addresses;
import org.chancery.server.page.Link;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Part;
import org.chancery.server.page.PropositionReader;
import org.chancery.server.page.claim.ClaimView;
import org.chancery.server.page.claim.Evidence;
import org.chancery.server.page.claim.StatementReader;
import org.chancery.vocab.CY;

/** Reads all that the page of a document shows. */
public final class DocumentPageReader {
    private final PageData data;
    private final Node document;

    private DocumentPageReader(PageData data, Node document) {
        this.data = data;
        this.document = document;
    }

    /** Returns the page; {@code part} says which part of a very long list of claims is shown, from 1. */
    public static DocumentPage read(PageData data, Node document, int part) {
        return new DocumentPageReader(data, document).page(part);
    }

    private DocumentPage page(int part) {
        Part<ClaimView> claims = new StatementReader(data).in(document, part);
        List<NumberedClaim> numbered = IntStream.range(0, claims.items().size())
                .mapToObj(i -> new NumberedClaim(i + 1, claims.items().get(i)))
                .toList();
        MarkedText text = new MarkedText(data.text(document, CY.text), spans(numbered));
        return new DocumentPage(
                data.labels().link(document),
                data.text(document, CY.fileName),
                data.text(document, DCTerms.language),
                links(DCTerms.creator),
                links(DCTerms.publisher),
                date(),
                data.one(document, CY.authorVoice).map(data.labels()::link).orElseGet(() -> Link.plain("unknown")),
                data.one(document, DCTerms.source).map(Addresses::page).orElse(""),
                new BlockReader(data, document, text).blocks(),
                numbered,
                claims,
                Addresses.page(document),
                Addresses.data(document.getURI()));
    }

    private List<Link> links(Property property) {
        return data.all(document, property).stream()
                .map(data.labels()::link)
                .sorted(Comparator.comparing(Link::text))
                .toList();
    }

    private String date() {
        String date = data.one(document, CY.documentDate)
                .map(new PropositionReader(data)::time)
                .orElse("");
        String basis = data.one(document, CY.dateBasis).map(data.labels()::text).orElse("");
        return date.isEmpty() || basis.isEmpty() ? date : date + " (" + basis + ")";
    }

    private static List<MarkedText.Span> spans(List<NumberedClaim> claims) {
        Map<String, List<NumberedClaim>> byMark = new LinkedHashMap<>();
        Map<String, Evidence> places = new LinkedHashMap<>();
        for (NumberedClaim claim : claims) {
            for (Evidence evidence : claim.claim().evidence()) {
                places.put(evidence.mark(), evidence);
                byMark.computeIfAbsent(evidence.mark(), key -> new ArrayList<>())
                        .add(claim);
            }
        }
        return byMark.entrySet().stream()
                .map(mark -> span(places.get(mark.getKey()), mark.getValue()))
                .toList();
    }

    private static MarkedText.Span span(Evidence place, List<NumberedClaim> claims) {
        String style = claims.stream()
                .map(claim -> claim.claim().denied() ? "denied" : "affirmed")
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return new MarkedText.Span(
                place.start(),
                place.end(),
                place.mark(),
                style,
                claims.stream().map(NumberedClaim::number).toList(),
                true,
                true);
    }
}
