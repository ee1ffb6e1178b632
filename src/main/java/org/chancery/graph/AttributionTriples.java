package org.chancery.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.chancery.model.Attribution;
import org.chancery.model.Span;
import org.chancery.vocab.CY;
import org.chancery.vocab.PROV;

/** Writes to whom a document gives words, beliefs and intentions, and finds them again by what they contain. */
final class AttributionTriples {
    private final Sheet sheet;
    private final ActorNodes actors;
    private final Map<Resource, Attribution> written = new LinkedHashMap<>();

    AttributionTriples(Sheet sheet, ActorNodes actors) {
        this.sheet = sheet;
        this.actors = actors;
    }

    /** Writes what the run found; what several runs found alike is one node. */
    void write(List<Attribution> attributions, Resource run) {
        sheet.iris().beginRun();
        attributions.forEach(attribution -> written.put(write(attribution, run), attribution));
    }

    private Resource write(Attribution attribution, Resource run) {
        Resource node = sheet.own(iri(attribution), CY.Attribution)
                .addProperty(CY.source, actors.node(attribution.source()))
                .addProperty(CY.sourceText, attribution.sourceText())
                .addProperty(CY.cue, attribution.cue())
                .addProperty(CY.contentSpan, sheet.span(attribution.content()))
                .addProperty(CY.attributionMode, Codes.of(attribution.mode()))
                .addProperty(CY.polarity, Codes.of(attribution.polarity()))
                .addProperty(CY.certainty, Codes.of(attribution.certainty()))
                .addProperty(CY.ruleId, attribution.rule())
                .addProperty(PROV.wasGeneratedBy, run);
        attribution.sourceSpan().ifPresent(span -> node.addProperty(CY.sourceSpan, sheet.span(span)));
        attribution.cueSpan().ifPresent(span -> node.addProperty(CY.cueSpan, sheet.span(span)));
        return node;
    }

    private Resource iri(Attribution attribution) {
        return sheet.iris()
                .node(
                        "attribution",
                        attribution.source(),
                        attribution.cue(),
                        attribution.content().toString(),
                        attribution.sourceText(),
                        attribution.sourceSpan().toString(),
                        attribution.cueSpan().toString(),
                        attribution.mode().name(),
                        attribution.polarity().name(),
                        attribution.certainty().name());
    }

    /** Returns the innermost attribution to the actor whose content holds the words. */
    Optional<Resource> around(Span words, String source) {
        List<Resource> found = new ArrayList<>();
        written.forEach((node, attribution) -> {
            if (attribution.source().equals(source) && attribution.content().contains(words)) {
                found.add(node);
            }
        });
        return found.stream().min((a, b) -> Integer.compare(length(a), length(b)));
    }

    private int length(Resource node) {
        return written.get(node).content().length();
    }

    Resource mode(Resource attribution) {
        return Codes.of(written.get(attribution).mode());
    }
}
