package org.chancery.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.chancery.model.Approximation;
import org.chancery.model.Attribution;
import org.chancery.model.AttributionMode;
import org.chancery.model.Certainty;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Polarity;
import org.chancery.model.Quantity;
import org.chancery.model.Relation;
import org.chancery.model.RelationType;
import org.chancery.model.Span;
import org.chancery.model.TimeExtent;
import org.chancery.model.TimeMention;
import org.chancery.model.Voice;
import org.chancery.vocab.CY;

/** Stored claims and attributions as records. */
final class StoredFindings {
    private StoredFindings() {}

    static Attribution attribution(Resource node, StoredActors actors) {
        return new Attribution(
                actors.id(node.getPropertyResourceValue(CY.source)),
                text(node, CY.sourceText),
                Optional.ofNullable(node.getPropertyResourceValue(CY.sourceSpan))
                        .map(StoredFindings::span),
                text(node, CY.cue),
                Optional.ofNullable(node.getPropertyResourceValue(CY.cueSpan)).map(StoredFindings::span),
                span(node.getPropertyResourceValue(CY.contentSpan)),
                Codes.read(AttributionMode.class, node.getPropertyResourceValue(CY.attributionMode)),
                Codes.read(Polarity.class, node.getPropertyResourceValue(CY.polarity)),
                Codes.read(Certainty.class, node.getPropertyResourceValue(CY.certainty)),
                rules(node));
    }

    static Relation relation(Resource claim, StoredActors actors) {
        Resource proposition = claim.getPropertyResourceValue(CY.asserts);
        return new Relation(
                actors.id(proposition.getPropertyResourceValue(CY.propositionSubject)),
                Codes.read(RelationType.class, proposition.getPropertyResourceValue(CY.relationType)),
                actors.id(proposition.getPropertyResourceValue(CY.propositionObject)),
                Codes.read(Polarity.class, claim.getPropertyResourceValue(CY.polarity)),
                certainty(claim),
                voice(claim, actors),
                time(claim),
                Optional.ofNullable(claim.getPropertyResourceValue(CY.statedQuantity))
                        .map(StoredFindings::quantity),
                optional(claim, CY.officeTitle),
                span(claim.getPropertyResourceValue(CY.evidence)),
                rules(claim));
    }

    /** @param counts the claims on the event's numbers */
    static Event event(Resource claim, List<Resource> counts, StoredActors actors) {
        Resource event = claim.getPropertyResourceValue(CY.asserts).getPropertyResourceValue(CY.describedEvent);
        return new Event(
                Codes.read(EventType.class, event.getPropertyResourceValue(CY.eventType)),
                participants(event, CY.agent, actors),
                participants(event, CY.patient, actors),
                Optional.ofNullable(event.getPropertyResourceValue(CY.eventPlace))
                        .map(actors::id),
                time(claim),
                Codes.realis(claim.getPropertyResourceValue(CY.polarity), claim.getPropertyResourceValue(CY.modality)),
                certainty(claim),
                voice(claim, actors),
                counts.stream()
                        .map(count -> quantity(count.getPropertyResourceValue(CY.statedQuantity)))
                        .toList(),
                span(claim.getPropertyResourceValue(CY.evidence)),
                rules(claim));
    }

    private static List<String> participants(Resource event, Property role, StoredActors actors) {
        return event.listProperties(role).toList().stream()
                .map(Statement::getResource)
                .map(actors::id)
                .sorted()
                .toList();
    }

    /** The claimants from the outermost below the document itself to the claim's own. */
    static Voice voice(Resource claim, StoredActors actors) {
        List<String> chain = new ArrayList<>();
        Resource inner = claim;
        for (Optional<Resource> outer = reporter(inner); outer.isPresent(); outer = reporter(inner)) {
            chain.add(0, actors.id(inner.getPropertyResourceValue(CY.claimant)));
            inner = outer.get();
        }
        return new Voice(chain);
    }

    private static Optional<Resource> reporter(Resource claim) {
        return claim.getModel().listSubjectsWithProperty(CY.reports, claim).nextOptional();
    }

    private static Certainty certainty(Resource claim) {
        return Codes.read(Certainty.class, claim.getPropertyResourceValue(CY.certainty));
    }

    private static Optional<TimeMention> time(Resource claim) {
        return Optional.ofNullable(claim.getPropertyResourceValue(CY.statedTime))
                .map(time -> TimeMention.of(TimeExtent.parse(text(time, CY.edtf)), Optional.empty()));
    }

    private static Quantity quantity(Resource node) {
        return new Quantity(
                text(node, CY.unit),
                new java.math.BigDecimal(
                        node.getRequiredProperty(CY.numericValue).getLiteral().getLexicalForm()),
                Codes.read(Approximation.class, node.getPropertyResourceValue(CY.approximation)),
                Optional.empty());
    }

    private static Span span(Resource node) {
        return new Span(
                node.getRequiredProperty(CY.startOffset).getInt(),
                node.getRequiredProperty(CY.endOffset).getInt());
    }

    /** Returns the rule; where several readers found it, theirs in order of their names. */
    private static String rules(Resource node) {
        return node.listProperties(CY.ruleId).toList().stream()
                .map(Statement::getString)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String text(Resource node, Property property) {
        return node.getRequiredProperty(property).getString();
    }

    private static Optional<String> optional(Resource node, Property property) {
        return Optional.ofNullable(node.getProperty(property))
                .map(Statement::getObject)
                .map(RDFNode::asLiteral)
                .map(literal -> literal.getString());
    }
}
