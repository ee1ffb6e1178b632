package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.Agent;
import org.chancery.model.Document;
import org.chancery.query.Catalogue;
import org.chancery.query.Question;
import org.chancery.store.Store;
import org.chancery.testing.Analysts;
import org.chancery.testing.Shared;
import org.junit.jupiter.api.Test;

/** The competency questions over the team's documents; a failure lists the passages that no row leads to. */
class CompetencyQuestionsTest {
    private static final Set<String> ANNOTATED = Set.of("trenin-op-ed.txt", "bloomberg.txt", "washington-institute.md");

    private final Path shared = Shared.folder();
    private final CompetencyQuestions questions = CompetencyQuestions.in(shared);

    @Test
    void eachHasAQueryThatTellsTheEvidence() {
        List<Question> queries = Catalogue.load().questions().stream()
                .filter(question -> question.topic().equals("competency"))
                .toList();

        assertThat(queries).extracting(Question::name).containsExactlyElementsOf(questions.ids());
        assertThat(queries)
                .allSatisfy(query -> assertThat(query.query().getResultVars()).contains("document", "start", "end"));
    }

    @Test
    void goldAnnotationsLeadToNineTenthsOfTheirPassages() {
        Analyst gold = new AnnotationAnalyst(
                shared.resolve("evaluation").resolve("gold"), Agent.person("gold"), Analysts.gazetteer());
        List<Document> annotated = documents().stream()
                .filter(document -> ANNOTATED.contains(document.name()))
                .toList();
        try (Store store = Store.inMemory()) {
            Corpus.store(store, gold, annotated);
            CompetencyQuestions.Coverage coverage = questions.coverage(store, ANNOTATED);

            assertThat(coverage.share()).as(coverage.missed()).isGreaterThanOrEqualTo(0.90);
        }
    }

    @Test
    void automaticConversionLeadsToMoreThanHalfOfAllPassages() {
        try (Store store = Store.inMemory()) {
            Corpus.store(store, Analysts.rules(), documents());
            CompetencyQuestions.Coverage coverage = questions.coverage(
                    store, documents().stream().map(Document::name).collect(Collectors.toSet()));

            assertThat(coverage.share()).as(coverage.missed()).isGreaterThanOrEqualTo(0.55);
        }
    }

    @Test
    void noAnswerPairsWhatDoesNotBelongTogether() {
        try (Store store = Store.inMemory()) {
            Corpus.store(store, Analysts.rules(), documents());

            assertThat(questions.ids()).allSatisfy(id -> assertThat(
                            CompetencyQuestions.ask(store, id).rows())
                    .hasSizeLessThan(1000));
        }
    }

    private List<Document> documents() {
        return Corpus.documents(shared.resolve("documents"));
    }
}
