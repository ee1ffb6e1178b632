package org.chancery.llm;

import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.assess.Assessor;
import org.chancery.assess.PolicyFile;
import org.chancery.graph.ReadingGraph;
import org.chancery.model.Document;
import org.chancery.model.Reading;
import org.chancery.pipeline.BothAnalyst;
import org.chancery.pipeline.ModelAnalyst;
import org.chancery.testing.Analysts;
import org.chancery.vocab.CY;
import org.chancery.vocab.OntologyFiles;

/** The real rules and a stub of a model that read a short document together. */
record Together(Reading reading, Model graph) {
    static final String TEXT = """
            Envoys meet in Valletta

            Chile backs Malta. Norway is an ally of Malta, and Ada Berg said that Chile had sold arms to Peru in 2011.

            Peru reportedly opposes Chile. Peru shelled Chile on 3 May 2012, killing 12 people. Norway does not back Peru.
            """;
    private static final String ACTORS =
            Bench.ACTORS + ",{\"id\":\"peru\",\"name\":\"Peru\",\"type\":\"State\",\"aliases\":[\"Peru\"]}";

    /** Returns what comes of it when the model says these relations and events. */
    static Together saying(String relations, String events) {
        return read(asked -> StubModel.says(Bench.answer(ACTORS, relations, events, "")));
    }

    static Together read(Function<StubModel.Asked, StubModel.Reply> script) {
        Document document = Bench.document(TEXT);
        try (StubModel stub = StubModel.start(script)) {
            Reading reading = new BothAnalyst(
                            Analysts.rules(),
                            new ModelAnalyst(
                                    Bench.reader(stub, false, false), Analysts.gazetteer(), (each, refusals) -> {}),
                            each -> {})
                    .read(document);
            return new Together(reading, new ReadingGraph(Analysts.gazetteer()::find).graph(reading));
        }
    }

    /** Returns the claim of the actor on the tie with the polarity; absent if there is none. */
    Optional<Resource> claim(String claimant, String subject, Resource type, String object, Resource polarity) {
        return graph.listSubjectsWithProperty(CY.polarity, polarity).toList().stream()
                .filter(claim -> claim.hasProperty(CY.asserts))
                .filter(claim -> ends(claim.getPropertyResourceValue(CY.claimant), claimant))
                .filter(claim -> isOn(claim.getPropertyResourceValue(CY.asserts), subject, type, object))
                .findFirst();
    }

    private static boolean isOn(Resource proposition, String subject, Resource type, String object) {
        return proposition.hasProperty(CY.relationType, type)
                && ends(proposition.getPropertyResourceValue(CY.propositionSubject), subject)
                && ends(proposition.getPropertyResourceValue(CY.propositionObject), object);
    }

    private static boolean ends(Resource actor, String name) {
        return actor.getURI().matches(".*[/#]" + name);
    }

    /** Returns the graph with the ontology and all that is derived from it. */
    DatasetGraph assessed() {
        Model all = ModelFactory.createDefaultModel().add(graph).add(OntologyFiles.terms());
        DatasetGraph dataset = DatasetFactory.create(all).asDatasetGraph();
        Assessor.rebuild(dataset, PolicyFile.find(PolicyFile.DEFAULT));
        return dataset;
    }

    static boolean has(DatasetGraph dataset, Node subject, Node property, Node object) {
        return dataset.getDefaultGraph().contains(subject, property, object);
    }
}
