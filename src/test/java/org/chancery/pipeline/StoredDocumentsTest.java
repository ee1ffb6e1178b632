package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.export.DatasetExport;
import org.chancery.export.RdfFormat;
import org.chancery.graph.FindingsReader;
import org.chancery.graph.ReadingGraph;
import org.chancery.model.Agent;
import org.chancery.model.Document;
import org.chancery.model.Event;
import org.chancery.model.Findings;
import org.chancery.model.Relation;
import org.chancery.query.Answer;
import org.chancery.query.Asker;
import org.chancery.query.Catalogue;
import org.chancery.query.QueryRun;
import org.chancery.store.DocumentResult;
import org.chancery.store.Store;
import org.chancery.testing.Analysts;
import org.chancery.testing.Shared;
import org.junit.jupiter.api.Test;

/** Documents on their way into a store and out again. */
class StoredDocumentsTest {
    private static final Path SAMPLES = Path.of("data", "documents");

    @Test
    void ingestingTwiceLeavesTheSameGraph() {
        List<Document> documents = Corpus.documents(SAMPLES).subList(0, 5);
        try (Store store = Store.inMemory()) {
            Corpus.store(store, Analysts.rules(), documents);
            Model once = copy(store);
            List<DocumentResult> again = store.replace(documents.stream()
                    .map(document -> Corpus.graph(Analysts.rules().read(document)))
                    .toList());
            assertThat(again).allMatch(result -> result.outcome() == DocumentResult.Outcome.UNCHANGED);
            assertThat(copy(store).isIsomorphicWith(once)).isTrue();
        }
    }

    @Test
    void removingEveryDocumentLeavesNothingOfThem() {
        List<Document> documents = Corpus.documents(SAMPLES);
        Document first = documents.get(0);
        try (Store store = Store.inMemory()) {
            Corpus.store(store, Analysts.rules(), List.of(first));
            store.remove(ReadingGraph.documentIri(first.id()));
            Model empty = copy(store);
            Corpus.store(store, Analysts.rules(), documents);
            documents.forEach(document -> store.remove(ReadingGraph.documentIri(document.id())));

            assertThat(copy(store).difference(empty).listStatements().toList()).isEmpty();
        }
    }

    @Test
    void theOrderOfDocumentsDoesNotMatter() {
        List<Document> documents = Corpus.documents(SAMPLES).subList(0, 4);
        List<Document> reversed = documents.stream()
                .sorted((a, b) -> b.name().compareTo(a.name()))
                .toList();
        try (Store store = Store.inMemory();
                Store other = Store.inMemory()) {
            Corpus.store(store, Analysts.rules(), documents);
            Corpus.store(other, Analysts.rules(), reversed);
            assertThat(copy(other).isIsomorphicWith(copy(store))).isTrue();
        }
    }

    @Test
    void whatIsExportedLoadsAsTheSameGraph() {
        try (Store store = Store.inMemory()) {
            Corpus.store(store, Analysts.rules(), Corpus.documents(SAMPLES).subList(0, 3));
            Model loaded = ModelFactory.createDefaultModel();
            RDFDataMgr.read(loaded, new ByteArrayInputStream(export(store)), Lang.TURTLE);
            assertThat(loaded.isIsomorphicWith(copy(store))).isTrue();
        }
    }

    private static byte[] export(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.read(dataset -> {
            DatasetExport.write(dataset.asDatasetGraph(), RdfFormat.TURTLE, out);
            return out;
        });
        return out.toByteArray();
    }

    @Test
    void goldAnnotationsComeBackFromTheStoreAsTheyWentIn() {
        Path gold = Shared.folder().resolve("evaluation").resolve("gold");
        Analyst annotations = new AnnotationAnalyst(gold, Agent.person("gold"), Analysts.gazetteer());
        List<Document> annotated = annotated();
        try (Store store = Store.inMemory()) {
            Corpus.store(store, annotations, annotated);
            for (Document document : annotated) {
                Findings given = annotations.read(document).findings();
                Findings stored = store.read(dataset -> FindingsReader.read(
                                dataset.getDefaultModel(), ReadingGraph.documentIri(document.id()))
                        .findings());
                assertThat(stored.actors()).hasSameSizeAs(given.actors());
                assertThat(stored.attributions()).containsExactlyInAnyOrderElementsOf(given.attributions());
                assertThat(stored.relations().stream().map(StoredDocumentsTest::comparable))
                        .containsExactlyInAnyOrderElementsOf(given.relations().stream()
                                .map(StoredDocumentsTest::comparable)
                                .toList());
                assertThat(stored.events().stream().map(StoredDocumentsTest::comparable))
                        .containsExactlyInAnyOrderElementsOf(given.events().stream()
                                .map(StoredDocumentsTest::comparable)
                                .toList());
            }
        }
    }

    private static List<Document> annotated() {
        return Corpus.documents(Shared.folder().resolve("documents")).stream()
                .filter(document -> List.of("trenin-op-ed.txt", "bloomberg.txt", "washington-institute.md")
                        .contains(document.name()))
                .toList();
    }

    /** All that an annotation says of a tie; the two sides of a symmetric one have no order. */
    private static List<Object> comparable(Relation relation) {
        List<String> sides = relation.type().isSymmetric()
                ? List.of(relation.subject(), relation.object()).stream()
                        .sorted()
                        .toList()
                : List.of(relation.subject(), relation.object());
        return List.of(
                sides,
                relation.type(),
                relation.polarity(),
                relation.certainty(),
                relation.voice(),
                relation.role(),
                relation.evidence(),
                relation.time().map(time -> time.extent()),
                relation.amount().map(amount -> amount.unit() + amount.value().doubleValue()));
    }

    private static List<Object> comparable(Event event) {
        return List.of(
                event.type(),
                event.agents().stream().sorted().toList(),
                event.patients().stream().sorted().toList(),
                event.place(),
                event.realis(),
                event.voice(),
                event.evidence(),
                event.date().map(time -> time.extent()),
                event.counts().stream()
                        .map(count -> count.unit() + count.value().intValue())
                        .toList());
    }

    @Test
    void theDisputeOverTheAllianceIsToldWithBothSidesWords() {
        List<Document> documents = Corpus.documents(Shared.folder().resolve("documents"));
        try (Store store = Store.inMemory()) {
            Corpus.store(store, Analysts.rules(), documents);
            Answer answer = ask(
                    store,
                    "disagreements/who-affirms-and-denies",
                    Map.of("a", "russia", "b", "syria", "relation", "allyOf"));
            assertThat(answer.rows())
                    .anySatisfy(row -> {
                        assertThat(row.text("polarity")).isEqualTo("denied");
                        assertThat(row.text("document")).isEqualTo("trenin-op-ed.txt");
                        assertThat(row.text("start")).isEqualTo("1692");
                        assertThat(row.text("end")).isEqualTo("1712");
                    })
                    .anySatisfy(row -> assertThat(row.text("polarity")).isEqualTo("affirmed"));
        }
    }

    @Test
    void theSumsOfTheArmsTradeAreListedWithPeriodAndSource() {
        List<Document> documents = Corpus.documents(Shared.folder().resolve("documents"));
        try (Store store = Store.inMemory()) {
            Corpus.store(store, Analysts.rules(), documents);
            assertThat(ask(store, "arms/sums-of-money", Map.of()).rows())
                    .anySatisfy(row -> {
                        assertThat(row.text("period")).isEqualTo("2000/2009");
                        assertThat(Double.parseDouble(row.text("amount"))).isEqualTo(1.5e9);
                        assertThat(row.text("claimantName")).isEqualTo("Dmitri Trenin");
                    })
                    .anySatisfy(row ->
                            assertThat(Double.parseDouble(row.text("amount"))).isEqualTo(4e9));
        }
    }

    private static Answer ask(Store store, String question, Map<String, String> values) {
        return store.read(dataset -> {
            DatasetGraph graph = dataset.asDatasetGraph();
            QueryRun run = QueryRun.over(graph, java.time.Duration.ofMinutes(1));
            return Asker.over(graph, run).ask(Catalogue.load().find(question).orElseThrow(), values);
        });
    }

    private static Model copy(Store store) {
        return store.read(dataset -> ModelFactory.createDefaultModel().add(dataset.getDefaultModel()));
    }
}
