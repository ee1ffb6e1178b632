package org.chancery.server.page.door;

import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.VOID;
import org.chancery.server.page.Urls;

/** The description of the data in the Vocabulary of Interlinked Datasets. */
final class VoidGraph {
    private final Model model;
    private final Resource dataset;
    private final String address;

    private VoidGraph(Model model, String address) {
        this.model = model;
        this.address = address;
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
        dataset.addLiteral(VOID.triples, data.triples())
                .addLiteral(VOID.entities, data.entities())
                .addLiteral(VOID.distinctSubjects, data.subjects())
                .addLiteral(VOID.distinctObjects, data.objects())
                .addLiteral(VOID.classes, data.classes().size())
                .addLiteral(VOID.properties, data.properties().size());
        data.classes().forEach(count -> part(count, VOID.classPartition, VOID._class, VOID.entities));
        data.properties().forEach(count -> part(count, VOID.propertyPartition, VOID.property, VOID.triples));
    }

    private void part(DataSummary.Count count, Property partition, Property of, Property number) {
        Resource part = model.createResource(address + "#" + of.getLocalName() + "-" + Urls.encode(count.iri()))
                .addProperty(of, model.createResource(count.iri()))
                .addLiteral(number, count.number());
        dataset.addProperty(partition, part);
    }
}
