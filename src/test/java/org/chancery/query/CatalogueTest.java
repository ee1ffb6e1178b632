package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chancery.server.SampleServer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    private final Catalogue catalogue = Catalogue.load();
    private final DatasetGraph data = SampleServer.data();

    private Answer ask(String question, String... values) {
        Map<String, String> given = new LinkedHashMap<>();
        Stream.iterate(0, i -> i < values.length, i -> i + 2).forEach(i -> given.put(values[i], values[i + 1]));
        return Txn.calculateRead(data, () -> Asker.over(data, QueryRun.over(data, Duration.ofSeconds(10)))
                .ask(catalogue.find(question).orElseThrow(), given));
    }

    private static List<String> column(Answer answer, String column) {
        return answer.rows().stream().map(row -> row.text(column)).toList();
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionRunsWithoutValuesAndWithItsDefaults() {
        return catalogue.questions().stream()
                .map(question -> DynamicTest.dynamicTest(question.id(), () -> {
                    assertThat(question.query().isSelectType()).isTrue();
                    assertThat(ask(question.id()).columns()).isNotEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyQueryCanBeWrittenDownAndReadAgainWithValuesAndStaysAsItWas() {
        return catalogue.questions().stream()
                .map(question -> DynamicTest.dynamicTest(question.id(), () -> {
                    String before = question.query().serialize();
                    Map<String, Node> values = new TreeMap<>();
                    question.parameters()
                            .forEach(parameter -> values.put(parameter.name(), NodeFactory.createURI("urn:a:value")));

                    String filled = FilledQuery.of(question.query(), values).serialize();

                    assertThat(QueryFactory.create(filled).serialize()).isEqualTo(filled);
                    assertThat(question.query().serialize()).isEqualTo(before);
                }));
    }

    @Test
    void theIndexIsMadeFromTheHeaders() throws IOException {
        assertThat(Path.of("queries", "INDEX.md"))
                .as("stale; run ./chancery query --index > queries/INDEX.md")
                .hasContent(CatalogueIndex.markdown(catalogue));
    }

    @Test
    void coversTheTopics() {
        assertThat(catalogue.questions().stream().map(Question::topic))
                .contains(
                        "actors",
                        "relations",
                        "arms",
                        "events",
                        "claims",
                        "disagreements",
                        "positions",
                        "sources",
                        "provenance",
                        "quality");
    }

    @Test
    void tellsWhoAffirmsAndWhoDeniesWithTheWordsAndTheirPlace() {
        Answer answer = ask("disagreements/who-affirms-and-denies", "a", "russia", "b", "syria");

        assertThat(column(answer, "claimantName")).containsExactly("Harbour Wire", "Ana Weiss");
        assertThat(column(answer, "polarity")).containsExactly("affirmed", "denied");
        assertThat(column(answer, "words"))
                .containsExactly("Syria has been an ally of Russia for forty years", "Syria is no ally of Moscow");
        assertThat(column(answer, "document")).containsExactly("wire.txt", "essay.txt");
        assertThat(column(answer, "start")).containsExactly("27", "58");
    }

    @Test
    void asksASymmetricRelationInEitherOrder() {
        assertThat(ask("who-affirms-and-denies", "a", "Syria", "b", "Moscow").rows())
                .hasSize(2);
    }

    @Test
    void listsTheSumsOfMoneyOfTheArmsTrade() {
        Answer answer = ask("arms/sums-of-money");

        assertThat(column(answer, "claimantName")).containsExactly("Ana Weiss", "Harbour Wire");
        assertThat(column(answer, "period")).containsExactly("2002/2011", "since 2006");
        assertThat(column(answer, "document")).containsExactly("essay.txt", "wire.txt");
    }

    @Test
    void followsAnAttributionChainFromItsHolderOutwards() {
        Answer answer = ask("provenance/attribution-chains", "holder", "activists");

        assertThat(column(answer, "reporterName"))
                .containsExactlyInAnyOrder("Harbour Radio", "Harbour Wire", "Harbour Radio", "Harbour Wire");
        assertThat(column(answer, "remove")).containsExactlyInAnyOrder("1", "2", "1", "2");
    }

    @Test
    void findsAnActorBySlugLabelAndAliasWhateverTheCase() {
        List<String> names = List.of("syria", "Syria", "SYRIA", "damascus", "https://w3id.org/chancery/id/syria");

        assertThat(names).allSatisfy(name -> assertThat(
                        ask("claims-about-actor", "actor", name).rows())
                .hasSize(8));
    }

    @Test
    void saysSoWhenNothingIsCalledLikeThat() {
        assertThatThrownBy(() -> ask("claims-about-actor", "actor", "Atlantis"))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("Atlantis");
    }

    @Test
    void bindsValuesInsteadOfPastingThem() {
        String injection = "x\" ) } UNION { ?s ?p ?o } #";

        assertThat(ask("claims/claims-with-words", "wanted", injection).rows()).isEmpty();
        assertThatThrownBy(() -> ask("provenance/what-a-document-says", "file", injection))
                .isInstanceOf(ParameterException.class);
        assertThatThrownBy(() -> ask("who-affirms-and-denies", "relation", "allyOf> ?x"))
                .isInstanceOf(ParameterException.class);
    }

    @Test
    void namesTheNearestNamesOfActorsAndDocuments() {
        assertThatThrownBy(() -> ask("claims-about-actor", "actor", "Syira"))
                .hasMessageContaining("'Syira' (parameter 'actor') (the nearest: Syria");
        assertThatThrownBy(() -> ask("what-a-document-says", "file", "wires.txt"))
                .hasMessageContaining("(the nearest: wire.txt");
    }

    @Test
    void takesADocumentByFileNameTitleIdAndIri() {
        assertThat(List.of(
                        "essay.txt",
                        "ESSAY.txt",
                        "No friend in the harbour",
                        "f83d7cfde6b0",
                        "https://w3id.org/chancery/doc/f83d7cfde6b0"))
                .allSatisfy(file -> assertThat(column(ask("what-a-document-says", "file", file), "document"))
                        .isNotEmpty()
                        .containsOnly("essay.txt"));
    }

    @Test
    void refusesAnIntegerThatIsNone() {
        assertThatThrownBy(() -> ask("same-claim-in-several-documents", "least", "2.5"))
                .hasMessage("'least' takes a whole number such as 3, not '2.5'.");
    }

    @Test
    void refusesAnUnknownParameterAndNamesThoseItTakes() {
        assertThatThrownBy(() -> ask("claims-about-actor", "aktor", "syria"))
                .hasMessageContaining("no parameter 'aktor'; it takes actor.");
    }

    @Test
    void refusesADateThatIsNone() {
        assertThatThrownBy(() -> ask("events-of-actor", "actor", "syria", "since", "spring"))
                .hasMessageContaining("2012-02-07");
        assertThatThrownBy(() -> ask("events-of-actor", "actor", "syria", "since", "2012-02-31"))
                .hasMessageContaining("2012-02-07");
    }

    @Test
    void stopsAtTheRowLimit() {
        Question question = catalogue.find("claims/all-claims").orElseThrow();

        assertThatThrownBy(() -> Txn.executeRead(data, () -> Asker.over(
                                data,
                                QueryRun.over(data, Duration.ofSeconds(10)).atMost(3))
                        .ask(question, Map.of())))
                .isInstanceOf(TooManyRowsException.class);
    }

    @Test
    void findsQuestionsInAJar(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("questions.jar");
        try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            Files.createDirectories(files.getPath("/queries/topic"));
            Files.writeString(files.getPath("/queries/topic/a.rq"), "ASK {}");
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(QuestionFiles.find(loader)).containsOnlyKeys("queries/topic/a.rq");
        }
    }
}
