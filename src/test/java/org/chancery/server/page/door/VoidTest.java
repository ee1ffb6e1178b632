package org.chancery.server.page.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.chancery.server.SampleSite;
import org.chancery.server.browser.SharedSite;
import org.chancery.vocab.Bases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the description of the data says is counted here once more, triple by triple. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedSite.class)
class VoidTest {
    private SampleSite site;
    private Resource dataset;

    @BeforeAll
    void read(SampleSite site) {
        this.site = site;
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(
                        site.client()
                                .get("/.well-known/void", "Accept", "text/turtle")
                                .body(),
                        Lang.TURTLE)
                .parse(model);
        dataset = model.createResource(site.url("/void#dataset"));
    }

    private Graph counted() {
        return site.store().read(data -> {
            Graph copy = GraphFactory.createDefaultGraph();
            data.asDatasetGraph().getDefaultGraph().find().forEachRemaining(copy::add);
            return copy;
        });
    }

    private long told(Property property) {
        return dataset.getProperty(property).getLong();
    }

    @Test
    void countsAllTriplesAndWhatStandsInThem() {
        Graph data = counted();
        Set<Node> subjects = new HashSet<>();
        Set<Node> objects = new HashSet<>();
        data.find().forEachRemaining(triple -> {
            subjects.add(triple.getSubject());
            objects.add(triple.getObject());
        });

        assertThat(told(VOID.triples)).isEqualTo(data.size());
        assertThat(told(VOID.distinctSubjects)).isEqualTo(subjects.size());
        assertThat(told(VOID.distinctObjects)).isEqualTo(objects.size());
        assertThat(told(VOID.entities))
                .isEqualTo(subjects.stream()
                        .filter(Node::isURI)
                        .filter(node -> node.getURI().startsWith(Bases.BASE))
                        .count());
    }

    @Test
    void countsTheMembersOfEachClass() {
        Map<String, Long> expected = new TreeMap<>();
        counted()
                .find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isURI)
                .forEachRemaining(type -> expected.merge(type.getURI(), 1L, Long::sum));

        assertThat(parts(VOID.classPartition, VOID._class, VOID.entities)).isEqualTo(expected);
        assertThat(told(VOID.classes)).isEqualTo(expected.size());
    }

    @Test
    void countsTheTriplesOfEachProperty() {
        Map<String, Long> expected = new TreeMap<>();
        counted()
                .find()
                .forEachRemaining(triple -> expected.merge(triple.getPredicate().getURI(), 1L, Long::sum));

        assertThat(parts(VOID.propertyPartition, VOID.property, VOID.triples)).isEqualTo(expected);
        assertThat(told(VOID.properties)).isEqualTo(expected.size());
    }

    private Map<String, Long> parts(Property partition, Property of, Property number) {
        Map<String, Long> parts = new TreeMap<>();
        dataset.listProperties(partition)
                .mapWith(statement -> statement.getResource())
                .forEachRemaining(part -> parts.put(
                        part.getPropertyResourceValue(of).getURI(),
                        part.getProperty(number).getLong()));
        return parts;
    }

    @Test
    void leadsToTheEndpointAndToFilesThatHoldEverything() {
        assertThat(dataset.getPropertyResourceValue(VOID.sparqlEndpoint).getURI())
                .isEqualTo(site.url("/sparql"));
        assertThat(dataset.listProperties(VOID.dataDump).toList())
                .hasSizeGreaterThan(1)
                .allSatisfy(dump -> {
                    String path =
                            dump.getResource().getURI().substring(site.url("").length());
                    assertThat(site.client().method("HEAD", path).statusCode()).isEqualTo(200);
                });
    }
}
