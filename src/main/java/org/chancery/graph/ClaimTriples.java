package org.chancery.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.chancery.model.Claimed;
import org.chancery.model.Span;
import org.chancery.model.Voice;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;
import org.chancery.vocab.PROV;

/** Writes claims: the holder's, which asserts a proposition, within those of everybody through whom it is told. */
final class ClaimTriples {
    private final Sheet sheet;
    private final ActorNodes actors;
    private final AttributionTriples attributions;
    private final Resource run;

    ClaimTriples(Sheet sheet, ActorNodes actors, AttributionTriples attributions, Resource run) {
        this.sheet = sheet;
        this.actors = actors;
        this.attributions = attributions;
        this.run = run;
    }

    /** Writes the whole chain, each claim of it with the finding's words as evidence, and returns its innermost claim. */
    Resource write(Resource proposition, Stance stance, Claimed finding, Qualifiers qualifiers) {
        List<String> chain = finding.voice().chain();
        Resource claim = claim(proposition, stance, finding.voice().holder(), finding, chain.size(), qualifiers.key());
        claim.addProperty(CY.asserts, proposition);
        qualifiers.write(claim, sheet);
        Resource inner = claim;
        for (int hop = chain.size() - 1; hop >= 0; hop--) {
            String passer = hop == 0 ? Voice.AUTHOR : chain.get(hop - 1);
            inner = claim(proposition, Stance.PASSING_ON, passer, finding, hop, inner.getURI())
                    .addProperty(CY.reports, inner);
        }
        return claim;
    }

    /** @param rest what else the claim holds, so that no two claims that differ in anything share an IRI */
    private Resource claim(
            Resource proposition, Stance stance, String claimant, Claimed finding, int hop, String rest) {
        Span words = finding.evidence();
        Resource iri = sheet.iris()
                .node(
                        "claim",
                        proposition.getURI(),
                        claimant,
                        words.toString(),
                        stance.polarity().getURI(),
                        stance.certainty().getURI(),
                        stance.modality().getURI(),
                        Integer.toString(hop),
                        rest);
        Resource claim = sheet.shared(iri, CY.Claim)
                .addProperty(CY.voicedIn, sheet.iris().document())
                .addProperty(CY.claimant, actors.node(claimant))
                .addProperty(CY.coreProposition, proposition)
                .addProperty(CY.polarity, stance.polarity())
                .addProperty(CY.certainty, stance.certainty())
                .addProperty(CY.modality, stance.modality())
                .addProperty(CY.evidence, sheet.span(words))
                .addProperty(CY.ruleId, finding.rule())
                .addProperty(PROV.wasGeneratedBy, run);
        mode(claim, claimant, words, hop);
        return claim;
    }

    private void mode(Resource claim, String claimant, Span words, int hop) {
        if (hop == 0) {
            claim.addProperty(CY.attributionMode, CYV.authorVoice);
            return;
        }
        Optional<Resource> attribution = attributions.around(words, claimant);
        attribution.ifPresent(node -> claim.addProperty(CY.underAttribution, node));
        claim.addProperty(
                CY.attributionMode, attribution.map(attributions::mode).orElse(CYV.indirect));
    }
}
