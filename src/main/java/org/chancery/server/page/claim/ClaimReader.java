package org.chancery.server.page.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.explain.Passage;
import org.chancery.explain.PassageFinder;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.server.page.Addresses;
import org.chancery.server.page.Link;
import org.chancery.server.page.PageData;
import org.chancery.server.page.PropositionReader;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/** Reads claims with their chain of reporters and their words. */
public final class ClaimReader {
    private final PageData data;
    private final PropositionReader propositions;
    private final PassageFinder passages = new PassageFinder();
    private final Map<Node, SourceText> texts = new HashMap<>();

    public ClaimReader(PageData data) {
        this.data = data;
        this.propositions = new PropositionReader(data);
    }

    /** Returns the claim; what the data lack is left empty. */
    public ClaimView read(Node claim) {
        return new ClaimView(
                claim.toString(),
                claim.toString().replaceFirst("^[^#]*#", ""),
                data.one(claim, CY.coreProposition)
                        .map(propositions::link)
                        .orElseGet(() -> Link.plain("an unnamed proposition")),
                name(claim, CY.claimant),
                reporters(claim),
                data.one(claim, CY.polarity).filter(CYV.denied.asNode()::equals).isPresent(),
                word(claim, CY.certainty),
                data.one(claim, CY.modality)
                        .filter(modality -> !modality.equals(CYV.actual.asNode()))
                        .map(data.labels()::text)
                        .orElse(""),
                word(claim, CY.attributionMode),
                qualifiers(claim),
                evidence(claim),
                new ReadersReader(data).read(claim));
    }

    private Link name(Node subject, Property property) {
        return data.one(subject, property).map(data.labels()::link).orElseGet(() -> Link.plain("unknown"));
    }

    private String word(Node claim, Property property) {
        return data.one(claim, property).map(data.labels()::text).orElse("");
    }

    private List<Link> reporters(Node claim) {
        Set<Node> chain = new LinkedHashSet<>();
        Optional<Node> outer = reporting(claim);
        while (outer.isPresent() && chain.add(outer.get())) {
            outer = reporting(outer.get());
        }
        return chain.stream().map(hop -> name(hop, CY.claimant)).toList();
    }

    private Optional<Node> reporting(Node claim) {
        return data.pointingAt(claim, CY.reports).stream().min(Comparator.comparing(Node::toString));
    }

    private List<String> qualifiers(Node claim) {
        List<String> qualifiers = new ArrayList<>();
        time(claim).ifPresent(qualifiers::add);
        data.one(claim, CY.statedQuantity).map(propositions::quantity).ifPresent(qualifiers::add);
        Stream.of(data.text(claim, CY.officeTitle))
                .filter(title -> !title.isEmpty())
                .forEach(qualifiers::add);
        return qualifiers;
    }

    private Optional<String> time(Node claim) {
        String wording = data.text(claim, CY.timeWording);
        Optional<String> extent = data.one(claim, CY.statedTime).map(propositions::time);
        String both = Stream.concat(extent.stream(), Stream.of(wording).filter(words -> !words.isEmpty()))
                .distinct()
                .reduce((date, words) -> date + " (“" + words + "”)")
                .orElse("");
        return Optional.of(both).filter(text -> !text.isEmpty());
    }

    private List<Evidence> evidence(Node claim) {
        Node document = data.one(claim, CY.voicedIn).orElse(claim);
        String lang = data.text(document, DCTerms.language);
        String name = documentName(document);
        return data.all(claim, CY.evidence).stream()
                .map(span -> evidence(document, span, lang, name))
                .sorted(Comparator.comparingInt(Evidence::start))
                .toList();
    }

    private String documentName(Node document) {
        String file = data.text(document, CY.fileName);
        return file.isEmpty() ? data.labels().text(document) : file;
    }

    private Evidence evidence(Node document, Node span, String lang, String documentName) {
        int start = data.number(span, CY.startOffset).orElse(0);
        int end = data.number(span, CY.endOffset).orElse(start);
        Passage passage = passage(document, data.text(span, CY.exactText), start, end);
        return new Evidence(passage, lang, new Link(documentName, "", Addresses.page(span)), start, end);
    }

    /** Leaves the words alone where the document's text is not as long as their place says. */
    private Passage passage(Node document, String words, int start, int end) {
        SourceText text = texts.computeIfAbsent(document, node -> SourceText.of(data.text(node, CY.text)));
        boolean inside = start < end && end <= text.length();
        return inside ? passages.find(text, new Span(start, end)) : new Passage("", words, "");
    }
}
