package org.chancery.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.chancery.compare.ToldClaim.Told;
import org.chancery.compare.ToldClaim.Words;
import org.chancery.explain.Wording;
import org.chancery.vocab.CY;
import org.chancery.vocab.PROV;

/** Reads the claims of a document that assert a proposition; those that pass one on are part of its claimant. */
final class ClaimReader {
    private final Wording wording;
    private final ActorKeys keys;
    private final MatterReader matters;

    ClaimReader(Wording wording, ActorKeys keys) {
        this.wording = wording;
        this.keys = keys;
        this.matters = new MatterReader(wording, keys);
    }

    /** Returns the claims, by their IRIs. */
    List<ToldClaim> of(Resource document) {
        return Nodes.pointingAt(document, CY.voicedIn).stream()
                .filter(claim -> claim.hasProperty(CY.asserts))
                .map(this::read)
                .toList();
    }

    private ToldClaim read(Resource claim) {
        Resource proposition = Nodes.one(claim, CY.asserts).orElseThrow();
        return new ToldClaim(
                claim,
                proposition.toString(),
                wording.proposition(proposition.asNode()),
                matters.matter(proposition),
                told(claim, proposition),
                words(claim),
                Nodes.texts(claim, CY.ruleId),
                readers(claim));
    }

    private Map<Aspect, Told> told(Resource claim, Resource proposition) {
        Map<Aspect, Told> told = new EnumMap<>(Aspect.class);
        told.put(Aspect.POLARITY, code(claim, CY.polarity));
        told.put(Aspect.CLAIMANT, claimant(claim));
        told.put(Aspect.CERTAINTY, code(claim, CY.certainty));
        told.put(Aspect.MODALITY, code(claim, CY.modality));
        String title = Nodes.text(claim, CY.officeTitle);
        told.put(Aspect.TITLE, new Told(title, title));
        told.putAll(matters.told(claim, proposition));
        return told;
    }

    private static Told code(Resource claim, Property property) {
        String code = Nodes.one(claim, property).map(Nodes::code).orElse("");
        return new Told(code, code);
    }

    private Told claimant(Resource claim) {
        List<Resource> chain = chain(claim);
        return new Told(
                chain.stream().map(keys::claimant).collect(Collectors.joining(" through ")),
                chain.stream()
                        .map(actor -> wording.name(actor.asNode()))
                        .collect(Collectors.joining(", as reported by ")));
    }

    /** The claimant, then those through whom it is told; the document's own voice passes on everything and is left out. */
    private List<Resource> chain(Resource claim) {
        List<Resource> seen = new ArrayList<>();
        List<Resource> chain = new ArrayList<>();
        Optional<Resource> hop = Optional.of(claim);
        while (hop.isPresent() && !seen.contains(hop.get())) {
            boolean innermost = seen.isEmpty();
            seen.add(hop.get());
            Nodes.one(hop.get(), CY.claimant)
                    .filter(actor -> innermost || !keys.isVoice(actor))
                    .ifPresent(chain::add);
            hop = Nodes.pointingAt(hop.get(), CY.reports).stream().findFirst();
        }
        return chain;
    }

    private static List<Words> words(Resource claim) {
        return Nodes.all(claim, CY.evidence).stream()
                .flatMap(node -> Nodes.span(node).map(span -> new Words(span, Nodes.text(node, CY.exactText))).stream())
                .sorted(Comparator.comparing(Words::span))
                .toList();
    }

    private List<String> readers(Resource claim) {
        return Nodes.all(claim, PROV.wasGeneratedBy).stream()
                .flatMap(run -> Contents.readers(run, wording).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
