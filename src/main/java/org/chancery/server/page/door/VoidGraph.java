package org.chancery.server.page.door;

import java.math.BigInteger;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.VOID;

/** The description of the data in the Vocabulary of Interlinked Datasets. */
final class VoidGraph {
    private final Model model;
    private final Resource dataset;

    private VoidGraph(Model model, String address) {
        this.model = model;
        this.dataset = model.createResource(address + "#dataset");
    }

    /**
     * Returns the triples.
     *
     * @param origin scheme, host and port of this server
     */
    static Graph of(DataSummary data, String origin) {
        String address = origin + "/void";
        VoidGraph graph = new VoidGraph(Described.by("void.ttl", address), address);
        graph.add(data);
        DownloadFile.ALL.stream()
                .filter(DownloadFile::rdf)
                .forEach(dump ->
                        graph.dataset.addProperty(VOID.dataDump, graph.model.createResource(origin + dump.path())));
        return graph.model.getGraph();
    }

    private void add(DataSummary data) {
        dataset.addProperty(VOID.triples, literal(data.triples()))
                .addProperty(VOID.entities, literal(data.entities()))
                .addProperty(VOID.distinctSubjects, literal(data.subjects()))
                .addProperty(VOID.distinctObjects, literal(data.objects()))
                .addProperty(VOID.classes, literal(data.classes().size()))
                .addProperty(VOID.properties, literal(data.properties().size()));
        parts(data.classes(), VOID.classPartition, VOID._class, VOID.entities);
        parts(data.properties(), VOID.propertyPartition, VOID.property, VOID.triples);
    }

    private Literal literal(long number) {
        return model.createTypedLiteral(BigInteger.valueOf(number));
    }

    /** Numbers the parts, since names that change from one answer to the next would make every answer look new. */
    private void parts(List<DataSummary.Count> counts, Property partition, Property of, Property number) {
        for (int i = 0; i < counts.size(); i++) {
            Resource part = model.createResource(dataset.getURI() + "-" + of.getLocalName() + "-" + (i + 1))
                    .addProperty(of, model.createResource(counts.get(i).iri()))
                    .addProperty(number, literal(counts.get(i).number()));
            dataset.addProperty(partition, part);
        }
    }
}
