package org.chancery.server.page.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.page.Addresses;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pager;
import org.chancery.server.page.ShownText;
import org.chancery.server.page.claim.ClaimReader;
import org.chancery.server.page.claim.Evidence;
import org.chancery.vocab.CY;

/** Reads all that the page of a document shows. */
public final class DocumentPageReader {
    private final PageData data;
    private final Node document;
    private final ReaderAsk ask;
    private final ShownText allowed;

    private DocumentPageReader(PageData data, Node document, ReaderAsk ask, ShownText allowed) {
        this.data = data;
        this.document = document;
        this.ask = ask;
        this.allowed = allowed;
    }

    /** Returns what is asked for; throws {@link HttpProblem} 404 if there is no such part. */
    public static DocumentPage read(PageData data, Node document, ReaderAsk ask, ShownText allowed) {
        return new DocumentPageReader(data, document, ask, allowed).page();
    }

    private DocumentPage page() {
        ClaimIndex index = ClaimIndex.of(data, document, ask);
        BlockReader blocks = BlockReader.of(data, document);
        String text = data.text(document, CY.text);
        int length = text.codePointCount(0, text.length());
        List<Stretch> stretches = Stretch.cut(length, index.fitting(), blocks.starts());
        int part = part(stretches);
        Stretch stretch = stretches.get(part - 1);
        List<NumberedClaim> claims = claims(stretch);
        MarkedText marked = new MarkedText(text, spans(claims));
        String address = Addresses.page(document);
        return new DocumentPage(
                Headline.of(data, document),
                blocks.blocks(marked, window(stretch, marked)),
                claims,
                index.fitting().size(),
                index.all().size(),
                length,
                options(index),
                Pager.of(part, stretches.size(), other -> address + ask.query(other)),
                address);
    }

    private TextWindow window(Stretch stretch, MarkedText marked) {
        return ask.whole()
                ? TextWindow.whole(stretch)
                : TextWindow.around(marked.spans().stream(), ask.around(), marked.length());
    }

    private int part(List<Stretch> stretches) {
        int part = ask.part()
                .orElseGet(
                        () -> ask.at().map(place -> holding(place, stretches)).orElse(1));
        if (part > stretches.size()) {
            throw HttpProblem.notFound("There is no part " + part + "; the last is part " + stretches.size() + ".");
        }
        return part;
    }

    private static int holding(int place, List<Stretch> stretches) {
        return IntStream.range(0, stretches.size())
                        .filter(i -> stretches.get(i).to() > place)
                        .findFirst()
                        .orElse(stretches.size() - 1)
                + 1;
    }

    private List<NumberedClaim> claims(Stretch stretch) {
        ClaimReader reader = new ClaimReader(data);
        return stretch.claims().stream()
                .map(claim -> new NumberedClaim(claim.number(), claim.kind(), reader.read(claim.claim())))
                .toList();
    }

    private DocumentPage.Options options(ClaimIndex index) {
        return new DocumentPage.Options(
                index.polarities(ask),
                index.kinds(ask),
                index.sources(ask, data),
                ask.filters(),
                ask.whole(),
                allowed == ShownText.WHOLE,
                ask.around());
    }

    private static List<MarkedText.Span> spans(List<NumberedClaim> claims) {
        Map<String, List<Inline.Note>> notes = new LinkedHashMap<>();
        Map<String, Evidence> places = new LinkedHashMap<>();
        for (NumberedClaim claim : claims) {
            for (Evidence evidence : claim.claim().evidence()) {
                places.put(evidence.mark(), evidence);
                notes.computeIfAbsent(evidence.mark(), key -> new ArrayList<>()).add(claim.note());
            }
        }
        return places.values().stream()
                .map(place -> new MarkedText.Span(
                        place.start(), place.end(), place.mark(), notes.get(place.mark()), true, true))
                .toList();
    }
}
