package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.model.ChanceryException;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RdfFormatsTest {
    private final Model model = ModelFactory.createDefaultModel();
    private final Resource document =
            model.createResource(Bases.DOCUMENTS + "0123456789ab").addProperty(RDF.type, CY.Document);
    private final Resource other =
            model.createResource(Bases.DOCUMENTS + "ba9876543210").addProperty(RDF.type, CY.Document);
    private final Resource state =
            model.createResource(Bases.ENTITIES + "norway").addProperty(RDF.type, CY.State);
    private final Resource time =
            model.createResource(Bases.TIMES + "2006/open").addProperty(RDF.type, CY.TimeExtent);

    RdfFormatsTest() {
        state.addProperty(RDFS.label, "Norway", "en")
                .addProperty(RDFS.label, "\u0627\u0644\u0646\u0631\u0648\u064A\u062C", "ar");
        model.createResource(Bases.TIMES + "open/2012-05").addProperty(RDF.type, CY.TimeExtent);
        describe(document, "He said:\n\t\"\u201CNo\u201D\" \\ <b>&amp;</b> \uD83D\uDD4A ]]>\r\n");
        describe(other, "");
    }

    private void describe(Resource owner, String text) {
        owner.addProperty(CY.text, text).addProperty(CY.authorVoice, state);
        Resource span = model.createResource(owner + "#char=0,4")
                .addProperty(RDF.type, CY.TextSpan)
                .addLiteral(CY.startOffset, 0)
                .addProperty(DCTerms.isPartOf, owner);
        model.createResource(owner + "#claim-1")
                .addProperty(RDF.type, CY.Claim)
                .addProperty(CY.voicedIn, owner)
                .addProperty(CY.evidence, span)
                .addProperty(CY.statedTime, time);
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void isReadBackAsTheSameGraph(RdfFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfWriter.write(model.getGraph(), format, out);

        DatasetGraph read = read(out, format);
        assertThat(read.getDefaultGraph().isIsomorphicWith(model.getGraph())).isTrue();
        assertThat(read.listGraphNodes()).isExhausted();
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void isReadBackAsTheSameDataset(RdfFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetExport.write(DatasetGraphFactory.wrap(model.getGraph()), format, out);

        assertThat(read(out, format).getDefaultGraph().isIsomorphicWith(model.getGraph()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void givesTheSameBytesForTheSameGraph(RdfFormat format) {
        byte[] expected = bytes(model.getGraph(), format);
        for (int seed = 0; seed < 5; seed++) {
            assertThat(bytes(shuffled(seed), format)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TRIG", "NQUADS", "JSONLD"})
    void putsWhatADocumentOwnsInItsGraph(RdfFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetExport.writeByDocument(DatasetGraphFactory.wrap(model.getGraph()), format, out);
        DatasetGraph read = read(out, format);

        assertThat(subjects(read, document.asNode()))
                .containsExactlyInAnyOrder(document.asNode(), part("#char=0,4"), part("#claim-1"));
        assertThat(subjects(read, Quad.defaultGraphNodeGenerated)).hasSize(3).contains(state.asNode(), time.asNode());
        assertThat(read.getUnionGraph().size() + read.getDefaultGraph().size()).isEqualTo((int) model.size());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"TRIG", "NQUADS", "JSONLD"},
            mode = Mode.EXCLUDE)
    void refusesAGraphForEachDocumentWhereThereAreNone(RdfFormat format) {
        assertThat(format.hasGraphs()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetExport.writeByDocument(
                        DatasetGraphFactory.wrap(model.getGraph()), format, new ByteArrayOutputStream()))
                .withMessageContaining(format.label());
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void isFoundByItsNameAndItsEnding(RdfFormat format) {
        assertThat(RdfFormat.of(format.label())).contains(format);
        assertThat(RdfFormat.ofFile("Graph.All." + format.ending().toUpperCase(java.util.Locale.ROOT)))
                .contains(format);
        assertThat(RdfFormat.ofFile("graph.txt")).isEmpty();
    }

    @Test
    void saysThatXmlCannotHoldAFormFeed() {
        Model fed = ModelFactory.createDefaultModel();
        fed.createResource(document.getURI()).addProperty(CY.text, "page\fpage");

        assertThatExceptionOfType(ChanceryException.class)
                .isThrownBy(() -> bytes(fed.getGraph(), RdfFormat.RDFXML))
                .withMessageContaining("rdfxml")
                .withMessageContaining("U+000C");
        assertThat(bytes(fed.getGraph(), RdfFormat.TURTLE)).isNotEmpty();
    }

    private Node part(String fragment) {
        return NodeFactory.createURI(document + fragment);
    }

    private static List<Node> subjects(DatasetGraph dataset, Node graph) {
        return dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::getSubject)
                .distinct()
                .toList();
    }

    private Graph shuffled(int seed) {
        List<Triple> triples = new ArrayList<>(model.getGraph().stream().toList());
        Collections.shuffle(triples, new Random(seed));
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        return graph;
    }

    private static byte[] bytes(Graph graph, RdfFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfWriter.write(graph, format, out);
        return out.toByteArray();
    }

    private static DatasetGraph read(ByteArrayOutputStream out, RdfFormat format) {
        return RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
                .lang(format.syntax().getLang())
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .toDatasetGraph();
    }
}
