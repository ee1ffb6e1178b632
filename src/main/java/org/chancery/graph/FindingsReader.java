package org.chancery.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chancery.model.Attribution;
import org.chancery.model.Document;
import org.chancery.model.Event;
import org.chancery.model.Findings;
import org.chancery.model.Metadata;
import org.chancery.model.Relation;
import org.chancery.model.SourceText;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/** Turns the triples of a document into findings again: the way back from {@link ReadingGraph}. */
public final class FindingsReader {
    /** A document and what its stored claims say; blocks, metadata and mentions are not read back. */
    public record Stored(Document document, Findings findings) {}

    private final Model model;
    private final Resource document;

    private FindingsReader(Model model, String documentIri) {
        this.model = model;
        this.document = model.createResource(documentIri);
    }

    /**
     * Returns what the graph holds of the document: actors by id, the other findings by their place in the text.
     *
     * @throws IllegalArgumentException if the graph does not hold it
     */
    public static Stored read(Model model, String documentIri) {
        return new FindingsReader(model, documentIri).read();
    }

    private Stored read() {
        if (!model.contains(document, RDF.type, CY.Document)) {
            throw new IllegalArgumentException("no document " + document);
        }
        StoredActors actors = StoredActors.of(model, document);
        Findings findings =
                new Findings(actors.all(), List.of(), attributions(actors), relations(actors), events(actors));
        return new Stored(text(), findings);
    }

    private Document text() {
        String text = document.getRequiredProperty(CY.text).getString();
        String name = document.getRequiredProperty(CY.fileName).getString();
        String id = document.getURI().substring(Bases.DOCUMENTS.length());
        return new Document(id, name, SourceText.of(text), Metadata.none(), List.of());
    }

    private List<Attribution> attributions(StoredActors actors) {
        return owned(CY.Attribution).stream()
                .map(node -> StoredFindings.attribution(node, actors))
                .sorted(Comparator.comparing(Attribution::content).thenComparing(Attribution::source))
                .toList();
    }

    private List<Relation> relations(StoredActors actors) {
        return read(CY.RelationProposition, claim -> StoredFindings.relation(claim, actors)).stream()
                .sorted(Comparator.comparing(Relation::evidence)
                        .thenComparing(Relation::type)
                        .thenComparing(Relation::subject)
                        .thenComparing(Relation::object))
                .toList();
    }

    private List<Event> events(StoredActors actors) {
        return read(CY.EventProposition, claim -> StoredFindings.event(claim, counts(claim, actors), actors)).stream()
                .sorted(Comparator.comparing(Event::evidence)
                        .thenComparing(Event::type)
                        .thenComparing(event -> event.agents() + " " + event.patients()))
                .toList();
    }

    private <T> List<T> read(Resource propositionType, Function<Resource, T> reading) {
        List<T> found = new ArrayList<>();
        for (Resource claim : claims()) {
            Resource proposition = claim.getPropertyResourceValue(CY.asserts);
            if (proposition != null && proposition.hasProperty(RDF.type, propositionType)) {
                found.add(reading.apply(claim));
            }
        }
        return found;
    }

    private List<Resource> claims() {
        return model.listSubjectsWithProperty(CY.voicedIn, document).toList();
    }

    /** The claims on numbers of the same event, made by the same voices in the same words, and both affirmed or both denied. */
    private List<Resource> counts(Resource eventClaim, StoredActors actors) {
        Resource event = eventClaim.getPropertyResourceValue(CY.asserts).getPropertyResourceValue(CY.describedEvent);
        return model.listSubjectsWithProperty(CY.propositionSubject, event).toList().stream()
                .filter(proposition -> proposition.hasProperty(RDF.type, CY.QuantityProposition))
                .flatMap(proposition -> model.listSubjectsWithProperty(CY.asserts, proposition).toList().stream())
                .filter(claim -> claim.hasProperty(CY.voicedIn, document))
                .filter(claim -> isMadeAlike(claim, eventClaim, actors))
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    private static boolean isMadeAlike(Resource claim, Resource other, StoredActors actors) {
        return Stream.of(CY.evidence, CY.claimant, CY.polarity)
                        .allMatch(property -> claim.getPropertyResourceValue(property)
                                .equals(other.getPropertyResourceValue(property)))
                && StoredFindings.voice(claim, actors).equals(StoredFindings.voice(other, actors));
    }

    private List<Resource> owned(Resource type) {
        return model.listSubjectsWithProperty(DCTerms.isPartOf, document).toList().stream()
                .filter(node -> node.hasProperty(RDF.type, type))
                .toList();
    }
}
