package org.chancery.graph;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.chancery.model.Aspect;
import org.chancery.model.Divergence;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;
import org.chancery.vocab.PROV;

/** Writes in what the readers of a document differ, and of each claim whether they agree on it. */
final class DivergenceTriples {
    private final Sheet sheet;
    private final FindingTriples findings;

    DivergenceTriples(Sheet sheet, FindingTriples findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    /**
     * Links the claims of the two findings, kind by kind. A number that only one of them gives is held against the other's main claim
     * if the two are so different that neither may count.
     */
    void write(Divergence divergence) {
        Told one = findings.told(divergence.one());
        Told other = findings.told(divergence.other());
        link(one.main(), other.main(), divergence.aspects());
        boolean unsettled = divergence.aspects().stream().anyMatch(Aspect::isUnsettling);
        Set<String> units = new TreeSet<>(one.numbers().keySet());
        units.addAll(other.numbers().keySet());
        for (String unit : units) {
            Resource mine = one.numbers().getOrDefault(unit, one.main());
            Resource theirs = other.numbers().getOrDefault(unit, other.main());
            boolean both = one.numbers().containsKey(unit) && other.numbers().containsKey(unit);
            if (both || unsettled) {
                link(mine, theirs, divergence.aspects());
            }
        }
    }

    /** Two findings may share some of their claims, as two tolls do the claim on the raid. */
    private void link(Resource one, Resource other, Set<Aspect> aspects) {
        if (one.equals(other)) {
            return;
        }
        String[] readings = Stream.of(one, other).map(Resource::getURI).sorted().toArray(String[]::new);
        Resource node = sheet.own(sheet.iris().node("divergence", readings), CY.Divergence)
                .addProperty(CY.reading, one)
                .addProperty(CY.reading, other);
        aspects.forEach(aspect -> node.addProperty(CY.differsIn, Codes.of(aspect)));
    }

    /** Writes the confidence in each claim; claims that pass another one on have that of the innermost. */
    void confidence() {
        Model model = sheet.model();
        model.listSubjectsWithProperty(RDF.type, CY.Claim)
                .toList()
                .forEach(claim -> claim.addProperty(CY.extractionConfidence, confidence(innermost(claim), model)));
    }

    private static Resource innermost(Resource claim) {
        Resource inner = claim;
        for (Optional<Resource> next = Optional.of(claim); next.isPresent(); next = reported(inner)) {
            inner = next.get();
        }
        return inner;
    }

    private static Optional<Resource> reported(Resource claim) {
        return Optional.ofNullable(claim.getPropertyResourceValue(CY.reports));
    }

    private static Resource confidence(Resource claim, Model model) {
        if (model.contains(null, CY.reading, claim)) {
            return CYV.divergent;
        }
        int readers = claim.listProperties(PROV.wasGeneratedBy).toList().size();
        return readers > 1 ? CYV.corroborated : CYV.uncorroborated;
    }
}
