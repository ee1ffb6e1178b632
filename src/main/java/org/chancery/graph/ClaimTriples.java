package org.chancery.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
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

    /**
     * Writes the whole chain and returns its innermost claim.
     *
     * @param words the evidence of every claim of the chain
     */
    Resource write(Resource proposition, Stance stance, Voice voice, Span words, String rule) {
        List<String> chain = voice.chain();
        Resource claim = claim(proposition, stance, voice.holder(), words, rule, chain.size());
        claim.addProperty(CY.asserts, proposition);
        Resource inner = claim;
        for (int hop = chain.size() - 1; hop >= 0; hop--) {
            String passer = hop == 0 ? Voice.AUTHOR : chain.get(hop - 1);
            inner = claim(proposition, Stance.PASSING_ON, passer, words, rule, hop)
                    .addProperty(CY.reports, inner);
        }
        return claim;
    }

    private Resource claim(Resource proposition, Stance stance, String claimant, Span words, String rule, int hop) {
        Resource iri = sheet.iris()
                .node(
                        "claim",
                        proposition.getURI(),
                        claimant,
                        words.toString(),
                        stance.polarity().getURI(),
                        Integer.toString(hop));
        Resource claim = sheet.shared(iri, CY.Claim)
                .addProperty(CY.voicedIn, sheet.iris().document())
                .addProperty(CY.claimant, actors.node(claimant))
                .addProperty(CY.coreProposition, proposition)
                .addProperty(CY.polarity, stance.polarity())
                .addProperty(CY.certainty, stance.certainty())
                .addProperty(CY.modality, stance.modality())
                .addProperty(CY.evidence, sheet.span(words))
                .addProperty(CY.ruleId, rule)
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
