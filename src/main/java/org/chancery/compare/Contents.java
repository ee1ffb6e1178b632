package org.chancery.compare;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chancery.explain.Wording;
import org.chancery.vocab.CY;
import org.chancery.vocab.PROV;

/**
 * What one run found in a document.
 *
 * @param readers who read it, each with its version, sorted
 * @param voice whom the run takes for the document's own voice
 * @param actors that the document refers to
 * @param claims that assert a proposition, by its kind
 */
public record Contents(List<String> readers, String voice, int actors, int attributions, Map<Kind, Integer> claims) {
    public Contents {
        readers = List.copyOf(readers);
        claims = Map.copyOf(claims);
    }

    static Contents of(Resource document, List<ToldClaim> claims, Wording wording) {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        claims.forEach(claim -> kinds.merge(claim.kind(), 1, Integer::sum));
        List<Resource> parts = Nodes.pointingAt(document, DCTerms.isPartOf);
        return new Contents(
                runs(document).stream()
                        .flatMap(run -> readers(run, wording).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                Nodes.one(document, CY.authorVoice)
                        .map(voice -> wording.name(voice.asNode()))
                        .orElse(""),
                count(parts, CY.ActorReference),
                count(parts, CY.Attribution),
                kinds);
    }

    /** Returns the activities that read the document, by their IRIs. */
    static List<Resource> runs(Resource document) {
        return Nodes.pointingAt(document, DCTerms.isPartOf).stream()
                .filter(node -> node.hasProperty(RDF.type, CY.Extraction) || node.hasProperty(RDF.type, CY.Curation))
                .sorted(Comparator.comparing(Resource::toString))
                .toList();
    }

    static List<String> readers(Resource run, Wording wording) {
        return Nodes.all(run, PROV.wasAssociatedWith).stream()
                .map(agent -> (wording.name(agent.asNode()) + " " + Nodes.text(agent, CY.softwareVersion)).strip())
                .toList();
    }

    private static int count(List<Resource> parts, Resource type) {
        return (int)
                parts.stream().filter(part -> part.hasProperty(RDF.type, type)).count();
    }

    /** Returns how many claims of the kind there are. */
    public int claims(Kind kind) {
        return claims.getOrDefault(kind, 0);
    }

    /** Returns how many claims there are. */
    public int allClaims() {
        return claims.values().stream().mapToInt(Integer::intValue).sum();
    }
}
