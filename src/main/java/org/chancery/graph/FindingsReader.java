package org.chancery.graph;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
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
import org.chancery.vocab.PROV;

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
        Findings none = new Findings(actors.all(), List.of(), List.of(), List.of(), List.of());
        return new Stored(text(), runs().stream().map(run -> of(run, actors)).reduce(none, Findings::plus));
    }

    /** Returns the runs that read the document; what only one of them counted belongs to its own reading of an event. */
    private List<Resource> runs() {
        return model.listSubjectsWithProperty(PROV.used, document).toList().stream()
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    private Findings of(Resource run, StoredActors actors) {
        return new Findings(
                actors.all(), List.of(), attributions(run, actors), relations(run, actors), events(run, actors));
    }

    private Document text() {
        String text = document.getRequiredProperty(CY.text).getString();
        String name = document.getRequiredProperty(CY.fileName).getString();
        String id = document.getURI().substring(Bases.DOCUMENTS.length());
        return new Document(id, name, SourceText.of(text), Metadata.none(), List.of());
    }

    private List<Attribution> attributions(Resource run, StoredActors actors) {
        return of(run).filter(node -> node.hasProperty(RDF.type, CY.Attribution))
                .map(node -> StoredFindings.attribution(node, actors))
                .sorted(Comparator.comparing(Attribution::content).thenComparing(Attribution::source))
                .toList();
    }

    private List<Relation> relations(Resource run, StoredActors actors) {
        return read(run, CY.RelationProposition, claim -> StoredFindings.relation(claim, actors)).stream()
                .sorted(Comparator.comparing(Relation::evidence)
                        .thenComparing(Relation::type)
                        .thenComparing(Relation::subject)
                        .thenComparing(Relation::object))
                .toList();
    }

    private List<Event> events(Resource run, StoredActors actors) {
        return read(run, CY.EventProposition, claim -> StoredFindings.event(claim, counts(run, claim, actors), actors))
                .stream()
                .sorted(Comparator.comparing(Event::evidence)
                        .thenComparing(Event::type)
                        .thenComparing(event -> event.agents() + " " + event.patients()))
                .toList();
    }

    private <T> List<T> read(Resource run, Resource propositionType, Function<Resource, T> reading) {
        return of(run).filter(claim -> claim.hasProperty(CY.voicedIn, document))
                .filter(claim -> isOn(claim, propositionType))
                .map(reading)
                .toList();
    }

    private static boolean isOn(Resource claim, Resource propositionType) {
        Resource proposition = claim.getPropertyResourceValue(CY.asserts);
        return proposition != null && proposition.hasProperty(RDF.type, propositionType);
    }

    private Stream<Resource> of(Resource run) {
        return model.listSubjectsWithProperty(PROV.wasGeneratedBy, run).toList().stream();
    }

    /** The claims on numbers of the same event, made by the same voices in the same words, and both affirmed or both denied. */
    private List<Resource> counts(Resource run, Resource eventClaim, StoredActors actors) {
        Resource event = eventClaim.getPropertyResourceValue(CY.asserts).getPropertyResourceValue(CY.describedEvent);
        return model.listSubjectsWithProperty(CY.propositionSubject, event).toList().stream()
                .filter(proposition -> proposition.hasProperty(RDF.type, CY.QuantityProposition))
                .flatMap(proposition -> model.listSubjectsWithProperty(CY.asserts, proposition).toList().stream())
                .filter(claim -> claim.hasProperty(PROV.wasGeneratedBy, run))
                .filter(claim -> isMadeAlike(claim, eventClaim, actors))
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    private static boolean isMadeAlike(Resource claim, Resource other, StoredActors actors) {
        return Stream.of(CY.evidence, CY.claimant, CY.polarity, CY.certainty, CY.modality)
                        .allMatch(property -> claim.getPropertyResourceValue(property)
                                .equals(other.getPropertyResourceValue(property)))
                && StoredFindings.voice(claim, actors).equals(StoredFindings.voice(other, actors));
    }
}
