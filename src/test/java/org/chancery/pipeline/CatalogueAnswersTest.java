package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryFactory;
import org.chancery.query.Answer;
import org.chancery.query.Asker;
import org.chancery.query.Catalogue;
import org.chancery.query.Parameter;
import org.chancery.query.QueryRun;
import org.chancery.query.Question;
import org.chancery.store.Store;
import org.chancery.testing.Analysts;
import org.chancery.testing.Remote;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every question of the catalogue over the project's own documents, against rows that were verified by reading them. */
class CatalogueAnswersTest {
    private static final Path SAMPLES = Path.of("data", "documents");
    private static final Catalogue CATALOGUE = Catalogue.load();

    private static Store store;

    @BeforeAll
    static void convert() {
        store = Remote.storeInMemory();
        Corpus.store(store, Analysts.rules(), Corpus.documents(SAMPLES));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void everyQuestionHasExpectedRowsAndEachFileOfThemAQuestion() {
        assertThat(ExpectedAnswer.ids())
                .containsExactlyInAnyOrderElementsOf(
                        CATALOGUE.questions().stream().map(Question::id).toList());
    }

    @Test
    void thereAreFortyFiveQuestionsBesidesThoseOfCompetency() {
        assertThat(CATALOGUE.questions().stream()
                        .filter(question -> !question.topic().equals("competency")))
                .hasSizeGreaterThanOrEqualTo(45);
    }

    @TestFactory
    Stream<DynamicTest> answersHoldTheExpectedRows() {
        return CATALOGUE.questions().stream()
                .map(question -> DynamicTest.dynamicTest(question.id(), () -> check(question)));
    }

    /** What the pages offer to be asked elsewhere. */
    @TestFactory
    Stream<DynamicTest> textsWithExamplesAreQueriesWithTheSameRows() {
        return CATALOGUE.questions().stream()
                .map(question -> DynamicTest.dynamicTest(question.id(), () -> {
                    Map<String, String> examples = question.parameters().stream()
                            .collect(Collectors.toMap(Parameter::name, parameter -> parameter
                                    .example()
                                    .or(parameter::fallback)
                                    .orElse("")));
                    int asked = store.read(dataset ->
                            asker(dataset).ask(question, examples).rows().size());
                    int text = store.read(dataset -> QueryRun.over(dataset.asDatasetGraph(), Duration.ofMinutes(1))
                            .select(QueryFactory.create(asker(dataset).text(question, examples)), Map.of())
                            .rows()
                            .size());

                    assertThat(text).isEqualTo(asked);
                }));
    }

    /** A value that only an example names must be one that the type of its parameter accepts. */
    @TestFactory
    Stream<DynamicTest> examplesAreUnderstood() {
        return CATALOGUE.questions().stream().flatMap(question -> question.parameters().stream()
                .map(parameter -> DynamicTest.dynamicTest(question.id() + " " + parameter.name(), () -> assertThat(
                                parameter.example().or(parameter::fallback))
                        .hasValueSatisfying(example -> assertThat(store.<Boolean>read(
                                        dataset -> asker(dataset).understands(parameter, example)))
                                .isTrue()))));
    }

    @Test
    void takesACodeByNameLabelAndIriWhateverTheCase() {
        assertThat(List.of("allyOf", "allyof", "ally of", "https://w3id.org/chancery/voc/allyOf"))
                .allSatisfy(code -> assertThat(
                                ask("relations/all-relations", "relation", code).rows())
                        .isNotEmpty()
                        .allMatch(row -> row.text("relationName").equals("ally of")));
    }

    @Test
    void namesTheNearestCodes() {
        assertThatThrownBy(() -> ask("relations/all-relations", "relation", "alyOf"))
                .hasMessageContaining("takes the name of a code such as allyOf, not 'alyOf' (the nearest: allyOf");
    }

    private static Answer ask(String id, String name, String value) {
        Question question = CATALOGUE.find(id).orElseThrow();
        return store.read(dataset -> asker(dataset).ask(question, Map.of(name, value)));
    }

    private static void check(Question question) {
        ExpectedAnswer expected = ExpectedAnswer.of(question.id());
        Answer answer = store.read(dataset -> asker(dataset).ask(question, expected.values()));
        List<List<String>> rows = answer.rows().stream()
                .map(row -> expected.columns().stream().map(row::text).toList())
                .toList();

        assertThat(answer.columns()).containsAll(expected.columns());
        assertThat(rows).containsAll(expected.present());
        assertThat(expected.absent()).noneMatch(rows::contains);
        if (expected.present().isEmpty()) {
            assertThat(rows).isEmpty();
        }
    }

    private static Asker asker(Dataset dataset) {
        return Asker.over(dataset.asDatasetGraph(), QueryRun.over(dataset.asDatasetGraph(), Duration.ofSeconds(30)));
    }
}
