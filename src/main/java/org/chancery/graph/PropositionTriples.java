package org.chancery.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.model.Event;
import org.chancery.model.Quantity;
import org.chancery.model.Relation;
import org.chancery.model.RelationType;
import org.chancery.model.TimeMention;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/**
 * Writes propositions, each once for all documents: its IRI is a digest of what it says.
 *
 * <p>The time for which a relation holds is no part of its key, else a denial without a date would never meet the
 * assertion with one. An event without a date is kept apart by document, since nothing tells that two such are one.
 */
final class PropositionTriples {
    private static final Map<RelationType, Resource> MONEY_KINDS = Map.of(
            RelationType.ARMS_SUPPLIER_OF, CYV.armsTradeValue,
            RelationType.TRADES_WITH, CYV.tradeValue,
            RelationType.BACKS, CYV.aidValue);

    private final Sheet sheet;
    private final ActorNodes actors;

    PropositionTriples(Sheet sheet, ActorNodes actors) {
        this.sheet = sheet;
        this.actors = actors;
    }

    Resource relation(Relation relation) {
        Resource subject = actors.node(relation.subject());
        Resource object = actors.node(relation.object());
        boolean swap = relation.type().isSymmetric() && subject.getURI().compareTo(object.getURI()) > 0;
        return relation(swap ? object : subject, relation.type(), swap ? subject : object);
    }

    private Resource relation(Resource subject, RelationType type, Resource object) {
        Resource iri = Iris.proposition("relation", subject.getURI(), type.label(), object.getURI());
        return sheet.shared(iri, CY.RelationProposition)
                .addProperty(CY.propositionSubject, subject)
                .addProperty(CY.relationType, Codes.of(type))
                .addProperty(CY.propositionObject, object);
    }

    Resource event(Event event) {
        Resource happening = happening(event);
        Resource iri = Iris.proposition("event", happening.getURI());
        return sheet.shared(iri, CY.EventProposition).addProperty(CY.describedEvent, happening);
    }

    private Resource happening(Event event) {
        Resource node =
                sheet.shared(Iris.event(key(event)), CY.Event).addProperty(CY.eventType, Codes.of(event.type()));
        event.agents().forEach(id -> node.addProperty(CY.agent, actors.node(id)));
        event.patients().forEach(id -> node.addProperty(CY.patient, actors.node(id)));
        event.place().ifPresent(id -> node.addProperty(CY.eventPlace, actors.node(id)));
        event.date().ifPresent(date -> node.addProperty(CY.eventTime, sheet.time(date.extent())));
        return node.addProperty(RDFS.label, Sheet.english(EventLabel.of(event, actors, sheet.model())));
    }

    private String[] key(Event event) {
        List<String> key = new ArrayList<>(List.of(event.type().name()));
        key.addAll(nodes("agent", event.agents()));
        key.addAll(nodes("patient", event.patients()));
        event.place().ifPresent(id -> key.add("place " + actors.node(id).getURI()));
        key.add(date(event));
        return key.toArray(String[]::new);
    }

    private List<String> nodes(String role, List<String> ids) {
        return ids.stream()
                .map(id -> role + " " + actors.node(id).getURI())
                .distinct()
                .sorted()
                .toList();
    }

    private String date(Event event) {
        return event.date().map(TimeMention::extent).map(Object::toString).orElseGet(() -> sheet.iris()
                .document()
                .getURI());
    }

    /** Returns the proposition that the tie has this amount in its time. */
    Resource amount(Relation relation, Quantity amount) {
        Resource subject = actors.node(relation.subject());
        Resource object = actors.node(relation.object());
        Resource kind =
                amount.isMoney() ? MONEY_KINDS.getOrDefault(relation.type(), CYV.otherCount) : CYV.itemsDelivered;
        Resource node = quantity(subject, object.getURI(), kind, amount, relation.time());
        return node.addProperty(CY.counterparty, object);
    }

    /** Returns the proposition that the event had so many killed, wounded and so on. */
    Resource count(Resource proposition, Quantity count) {
        Resource happening = proposition.getPropertyResourceValue(CY.describedEvent);
        return quantity(happening, "", kind(count.unit()), count, java.util.Optional.empty());
    }

    private static Resource kind(String unit) {
        List<Resource> counted = List.of(CYV.killed, CYV.wounded, CYV.arrested, CYV.displaced);
        Resource kind = ResourceFactory.createResource(Bases.CODES + Slug.of(unit));
        return counted.contains(kind) ? kind : CYV.otherCount;
    }

    private Resource quantity(
            Resource subject,
            String counterparty,
            Resource kind,
            Quantity quantity,
            java.util.Optional<TimeMention> time) {
        String value = quantity.value().stripTrailingZeros().toPlainString();
        String period = time.map(mention -> mention.extent().toString()).orElse("");
        Resource iri = Iris.proposition(
                "quantity", subject.getURI(), counterparty, kind.getURI(), quantity.unit(), value, period);
        Resource node = sheet.shared(iri, CY.QuantityProposition)
                .addProperty(CY.propositionSubject, subject)
                .addProperty(CY.quantityKind, kind)
                .addProperty(CY.numericValue, Sheet.decimal(quantity.value()))
                .addProperty(CY.unit, quantity.unit());
        time.ifPresent(mention -> node.addProperty(CY.period, sheet.time(mention.extent())));
        return node;
    }
}
