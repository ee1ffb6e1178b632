package org.chancery.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Resource;
import org.chancery.model.Claimed;
import org.chancery.model.Event;
import org.chancery.model.Findings;
import org.chancery.model.Quantity;
import org.chancery.model.Relation;

/** Writes relations, events and quantities as claims on propositions, with what qualifies each claim. */
final class FindingTriples {
    private final Sheet sheet;
    private final ActorNodes actors;
    private final AttributionTriples attributions;
    private final PropositionTriples propositions;
    private final Map<Claimed, Told> written = new LinkedHashMap<>();

    /** @param attributions of all runs, below which the claims of any of them stand */
    FindingTriples(Sheet sheet, ActorNodes actors, AttributionTriples attributions) {
        this.sheet = sheet;
        this.actors = actors;
        this.attributions = attributions;
        this.propositions = new PropositionTriples(sheet, actors);
    }

    /** Writes what the run found; what several runs found alike is one claim. */
    void write(Findings findings, Resource run) {
        sheet.iris().beginRun();
        ClaimTriples claims = new ClaimTriples(sheet, actors, attributions, run);
        findings.relations().forEach(relation -> written.putIfAbsent(relation, relation(relation, claims)));
        findings.events().forEach(event -> written.putIfAbsent(event, event(event, claims)));
    }

    /** Returns the claims as which the finding was written. */
    Told told(Claimed finding) {
        return Optional.ofNullable(written.get(finding))
                .orElseThrow(() -> new IllegalArgumentException("no run has " + finding));
    }

    private Told relation(Relation relation, ClaimTriples claims) {
        Resource main = claims.write(
                propositions.relation(relation),
                Stance.of(relation),
                relation,
                new Qualifiers(relation.time(), relation.amount(), relation.role()));
        Map<String, Resource> numbers = new TreeMap<>();
        relation.amount()
                .ifPresent(amount -> numbers.put(
                        "",
                        claims.write(
                                propositions.amount(relation, amount),
                                Stance.of(relation),
                                relation,
                                Qualifiers.of(relation.time(), Optional.of(amount)))));
        return new Told(main, numbers);
    }

    private Told event(Event event, ClaimTriples claims) {
        Resource proposition = propositions.event(event);
        Resource main =
                claims.write(proposition, Stance.of(event), event, Qualifiers.of(event.date(), Optional.empty()));
        Map<String, Resource> numbers = new TreeMap<>();
        for (Quantity count : event.counts()) {
            Resource claim = claims.write(
                    propositions.count(proposition, count),
                    Stance.of(event),
                    event,
                    Qualifiers.of(Optional.empty(), Optional.of(count)));
            numbers.putIfAbsent(count.unit(), claim);
        }
        return new Told(main, numbers);
    }
}
