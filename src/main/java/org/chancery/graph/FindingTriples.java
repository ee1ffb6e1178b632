package org.chancery.graph;

import org.apache.jena.rdf.model.Resource;
import org.chancery.model.Event;
import org.chancery.model.Findings;
import org.chancery.model.Quantity;
import org.chancery.model.Relation;
import org.chancery.model.TimeMention;
import org.chancery.vocab.CY;

/** Writes relations, events and quantities as claims on propositions, with what qualifies each claim. */
final class FindingTriples {
    private final Sheet sheet;
    private final ClaimTriples claims;
    private final PropositionTriples propositions;
    private final QuantityTriples quantities;

    FindingTriples(Sheet sheet, ActorNodes actors, ClaimTriples claims) {
        this.sheet = sheet;
        this.claims = claims;
        this.propositions = new PropositionTriples(sheet, actors);
        this.quantities = new QuantityTriples(sheet);
    }

    void write(Findings findings) {
        findings.relations().forEach(this::relation);
        findings.events().forEach(this::event);
    }

    private void relation(Relation relation) {
        Resource claim = claims.write(
                propositions.relation(relation),
                Stance.of(relation),
                relation.voice(),
                relation.evidence(),
                relation.rule());
        relation.role().ifPresent(role -> claim.addProperty(CY.officeTitle, role));
        relation.time().ifPresent(time -> qualify(claim, time));
        relation.amount().ifPresent(amount -> {
            claim.addProperty(CY.statedQuantity, quantities.write(amount, claim));
            amount(relation, amount);
        });
    }

    private void amount(Relation relation, Quantity amount) {
        Resource claim = claims.write(
                propositions.amount(relation, amount),
                Stance.of(relation),
                relation.voice(),
                relation.evidence(),
                relation.rule());
        relation.time().ifPresent(time -> qualify(claim, time));
        claim.addProperty(CY.statedQuantity, quantities.write(amount, claim));
    }

    private void event(Event event) {
        Resource proposition = propositions.event(event);
        Resource claim = claims.write(proposition, Stance.of(event), event.voice(), event.evidence(), event.rule());
        event.date().ifPresent(time -> qualify(claim, time));
        event.counts().forEach(count -> count(event, proposition, count));
    }

    private void count(Event event, Resource proposition, Quantity count) {
        Resource claim = claims.write(
                propositions.count(proposition, count),
                Stance.of(event),
                event.voice(),
                event.evidence(),
                event.rule());
        claim.addProperty(CY.statedQuantity, quantities.write(count, claim));
    }

    private void qualify(Resource claim, TimeMention time) {
        claim.addProperty(CY.statedTime, sheet.time(time.extent()));
        time.words()
                .ifPresent(words ->
                        claim.addProperty(CY.timeWording, sheet.document().slice(words)));
    }
}
