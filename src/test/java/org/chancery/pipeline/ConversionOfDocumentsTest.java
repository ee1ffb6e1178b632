package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chancery.export.RdfFormat;
import org.chancery.export.RdfWriter;
import org.chancery.graph.ReadingGraph;
import org.chancery.model.Document;
import org.chancery.model.Reading;
import org.chancery.model.Span;
import org.chancery.testing.Analysts;
import org.chancery.testing.Shared;
import org.chancery.validate.GraphValidator;
import org.chancery.vocab.CY;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds of every document that the rules convert. */
class ConversionOfDocumentsTest {
    private static final Path SAMPLES = Path.of("data", "documents");
    private static final GraphValidator VALIDATOR = GraphValidator.create();

    @TestFactory
    Stream<DynamicTest> sampleDocumentsBecomeSoundGraphs() {
        return Corpus.documents(SAMPLES).stream()
                .map(document -> DynamicTest.dynamicTest(document.name(), () -> isSound(document)));
    }

    @TestFactory
    Stream<DynamicTest> sharedDocumentsBecomeSoundGraphs() {
        return Corpus.documents(Shared.folder().resolve("documents")).stream()
                .map(document -> DynamicTest.dynamicTest(document.name(), () -> isSound(document)));
    }

    private static void isSound(Document document) {
        Model graph = graph(document);
        assertThat(VALIDATOR.validate(graph)).isEmpty();
        assertThat(graph.listSubjects().toList()).noneMatch(Resource::isAnon);
        everySpanStandsWhereItSays(document, graph);
        everyClaimSaysWhoHowAndWhere(graph);
    }

    private static void everySpanStandsWhereItSays(Document document, Model graph) {
        List<Resource> spans =
                graph.listSubjectsWithProperty(RDF.type, CY.TextSpan).toList();
        assertThat(spans).isNotEmpty().allSatisfy(span -> {
            Span place = new Span(
                    span.getRequiredProperty(CY.startOffset).getInt(),
                    span.getRequiredProperty(CY.endOffset).getInt());
            assertThat(document.slice(place))
                    .isEqualTo(span.getRequiredProperty(CY.exactText).getString());
            assertThat(span.getPropertyResourceValue(DCTerms.isPartOf).getURI())
                    .isEqualTo(ReadingGraph.documentIri(document.id()));
        });
    }

    private static void everyClaimSaysWhoHowAndWhere(Model graph) {
        List<Resource> claims =
                graph.listSubjectsWithProperty(RDF.type, CY.Claim).toList();
        assertThat(claims).isNotEmpty().allSatisfy(claim -> {
            for (var property : List.of(CY.claimant, CY.polarity, CY.certainty, CY.evidence, CY.coreProposition)) {
                assertThat(claim.listProperties(property).toList())
                        .as(property.getLocalName())
                        .hasSize(1);
            }
        });
    }

    @Test
    void convertingTwiceGivesTheSameBytes() {
        for (Document document : Corpus.documents(SAMPLES).subList(0, 4)) {
            assertThat(bytes(graph(document))).isEqualTo(bytes(graph(document)));
        }
    }

    private static Model graph(Document document) {
        Reading reading = Analysts.rules().read(document);
        return new ReadingGraph(Analysts.gazetteer()::find).graph(reading);
    }

    private static byte[] bytes(Model graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfWriter.write(graph.getGraph(), RdfFormat.TURTLE, out);
        return out.toByteArray();
    }
}
