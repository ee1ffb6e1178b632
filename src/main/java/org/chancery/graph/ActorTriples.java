package org.chancery.graph;

import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.KnownActor;
import org.chancery.model.OfficeTerm;
import org.chancery.model.Reading;
import org.chancery.model.TimeExtent;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/** Writes the entities that a document's actors are, and how the document refers to each. */
final class ActorTriples {
    private final Sheet sheet;
    private final ActorNodes actors;
    private final Function<String, Optional<KnownActor>> reference;

    ActorTriples(Sheet sheet, ActorNodes actors, Function<String, Optional<KnownActor>> reference) {
        this.sheet = sheet;
        this.actors = actors;
        this.reference = reference;
    }

    void write(Reading reading) {
        for (Actor actor : reading.findings().actors()) {
            Resource node = actors.node(actor.id());
            entity(node, actor);
            reference(node, actor);
        }
        reading.publication().authors().forEach(author -> entity(actors.publication(author), author));
        reading.publication().publisher().ifPresent(publisher -> entity(actors.publication(publisher), publisher));
        if (!actors.hasNamedVoice()) {
            namelessVoice(reading);
        }
    }

    private void namelessVoice(Reading reading) {
        String name = "author of " + reading.document().name();
        sheet.own(actors.voice(), CY.Group).addProperty(RDFS.label, Sheet.english(name));
        sheet.shared(actors.voice(), CY.UnnamedSource).addProperty(CY.sourceDescription, name);
    }

    private void entity(Resource node, Actor actor) {
        if (actors.isLocal(node)) {
            sheet.own(node, type(actor.type())).addProperty(RDFS.label, Sheet.english(actor.name()));
            unnamed(node, actor);
        } else if (actor.known().isPresent()) {
            known(actor.known().get());
        } else {
            sheet.shared(node, type(actor.type())).addProperty(RDFS.label, Sheet.english(actor.name()));
        }
    }

    private void unnamed(Resource node, Actor actor) {
        if (actor.local() && actor.type() != ActorType.PLACE) {
            sheet.shared(node, CY.UnnamedSource).addProperty(CY.sourceDescription, actor.name());
        }
    }

    private static Resource type(ActorType type) {
        return ResourceFactory.createResource(Bases.TERMS + type.label());
    }

    private void known(KnownActor actor) {
        Resource node = named(actor);
        actor.names().forEach(name -> node.addProperty(SKOS.altLabel, Sheet.english(name)));
        actor.foreign().forEach(name -> node.addProperty(SKOS.altLabel, name.text(), name.language()));
        actor.state().flatMap(reference).ifPresent(state -> node.addProperty(CY.belongsToState, named(state)));
        actor.offices().forEach(office -> node.addProperty(CY.heldOffice, office(actor, office)));
    }

    private Resource named(KnownActor actor) {
        Resource node = sheet.shared(Iris.entity(actor.id()), type(actor.type()))
                .addProperty(RDFS.label, Sheet.english(actor.name()));
        actor.wikidata().ifPresent(item -> node.addProperty(SKOS.exactMatch, Iris.wikidata(item)));
        return node;
    }

    private Resource office(KnownActor holder, OfficeTerm office) {
        String time = office.time().map(TimeExtent::toString).orElse("");
        Resource iri = Iris.office(holder.id(), office.title(), office.body().id(), time);
        Resource node = sheet.shared(iri, CY.OfficeHolding)
                .addProperty(CY.officeTitle, office.title())
                .addProperty(CY.officeOf, named(office.body()));
        office.time().ifPresent(extent -> node.addProperty(CY.officeTime, sheet.time(extent)));
        return node;
    }

    private void reference(Resource node, Actor actor) {
        Resource reference = sheet.own(sheet.iris().reference(actor.id()), CY.ActorReference)
                .addProperty(CY.refersTo, node)
                .addProperty(DCTerms.identifier, actor.id())
                .addProperty(CY.preferredName, actor.name())
                .addProperty(CY.resolutionReason, actor.reason());
        actor.aliases().forEach(alias -> reference.addProperty(CY.nameForm, alias));
    }
}
