package org.chancery.compare;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.chancery.compare.ToldClaim.Told;
import org.chancery.explain.Wording;
import org.chancery.model.RelationType;
import org.chancery.vocab.CY;

/** Reads what a claim is about: the tie, the event, or the number and whatever it is told of. */
final class MatterReader {
    private final Wording wording;
    private final ActorKeys keys;

    MatterReader(Wording wording, ActorKeys keys) {
        this.wording = wording;
        this.keys = keys;
    }

    Matter matter(Resource proposition) {
        Optional<Resource> event = Nodes.one(proposition, CY.describedEvent);
        if (event.isPresent()) {
            return happening(Kind.EVENT, "", event.get());
        }
        return proposition.hasProperty(CY.quantityKind) ? quantity(proposition) : relation(proposition);
    }

    private Matter relation(Resource proposition) {
        String type = code(proposition, CY.relationType);
        List<String> subjects = keys(proposition, CY.propositionSubject);
        List<String> objects = keys(proposition, CY.propositionObject);
        boolean bothWays =
                RelationType.ofLabel(type).filter(RelationType::isSymmetric).isPresent();
        return bothWays
                ? new Matter(
                        Kind.RELATION,
                        type,
                        Stream.concat(subjects.stream(), objects.stream()).toList(),
                        List.of())
                : new Matter(Kind.RELATION, type, subjects, objects);
    }

    private Matter happening(Kind kind, String counted, Resource event) {
        return new Matter(kind, counted + code(event, CY.eventType), keys(event, CY.agent), keys(event, CY.patient));
    }

    private Matter quantity(Resource proposition) {
        String counted = code(proposition, CY.quantityKind);
        return eventOf(proposition)
                .map(event -> happening(Kind.QUANTITY, counted + " in ", event))
                .orElseGet(() -> new Matter(
                        Kind.QUANTITY,
                        counted,
                        keys(proposition, CY.propositionSubject),
                        keys(proposition, CY.counterparty)));
    }

    /** What is told of an event's number is told of the event: when and where it was, and who did it. */
    private static Optional<Resource> eventOf(Resource proposition) {
        return Nodes.one(proposition, CY.describedEvent).or(() -> Nodes.one(proposition, CY.propositionSubject)
                .filter(subject -> subject.hasProperty(CY.eventType)));
    }

    /** Returns direction, time, place and quantity of a claim on the proposition. */
    Map<Aspect, Told> told(Resource claim, Resource proposition) {
        Optional<Resource> event = eventOf(proposition);
        Map<Aspect, Told> told = new EnumMap<>(Aspect.class);
        told.put(Aspect.DIRECTION, new Told(matter(proposition).direction(), direction(event.orElse(proposition))));
        told.put(Aspect.TIME, time(claim, proposition, event));
        told.put(Aspect.PLACE, place(event));
        told.put(Aspect.QUANTITY, quantity(claim, proposition));
        return told;
    }

    private String direction(Resource of) {
        String doers = names(of, CY.agent, CY.propositionSubject);
        String others = names(of, CY.patient, CY.propositionObject, CY.counterparty);
        return others.isEmpty() ? doers : doers + " → " + others;
    }

    private String names(Resource of, Property... roles) {
        return Stream.of(roles)
                .flatMap(role -> Nodes.all(of, role).stream())
                .map(actor -> wording.name(actor.asNode()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Told time(Resource claim, Resource proposition, Optional<Resource> event) {
        return Nodes.one(claim, CY.statedTime)
                .or(() -> event.flatMap(each -> Nodes.one(each, CY.eventTime)))
                .or(() -> Nodes.one(proposition, CY.period))
                .map(time -> new Told(time.toString(), wording.time(time.asNode())))
                .orElse(Told.NOTHING);
    }

    private Told place(Optional<Resource> event) {
        return event.flatMap(each -> Nodes.one(each, CY.eventPlace))
                .map(place -> new Told(keys.participant(place), wording.name(place.asNode())))
                .orElse(Told.NOTHING);
    }

    private Told quantity(Resource claim, Resource proposition) {
        return Nodes.one(claim, CY.statedQuantity)
                .or(() -> Optional.of(proposition).filter(each -> each.hasProperty(CY.numericValue)))
                .map(quantity -> new Told(amount(quantity), wording.quantity(quantity.asNode())))
                .orElse(Told.NOTHING);
    }

    private static String amount(Resource quantity) {
        return String.join(
                " ",
                code(quantity, CY.approximation),
                number(Nodes.text(quantity, CY.numericValue)),
                Nodes.text(quantity, CY.unit));
    }

    private static String number(String digits) {
        try {
            return new BigDecimal(digits).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException notOne) {
            return digits;
        }
    }

    private static String code(Resource node, Property property) {
        return Nodes.one(node, property).map(Nodes::code).orElse("");
    }

    private List<String> keys(Resource node, Property role) {
        return Nodes.all(node, role).stream().map(keys::participant).toList();
    }
}
