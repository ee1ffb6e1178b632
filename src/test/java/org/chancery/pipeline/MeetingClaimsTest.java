package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.model.Agent;
import org.chancery.model.Document;
import org.chancery.query.Answer;
import org.chancery.query.QueryRun;
import org.chancery.query.QueryText;
import org.chancery.store.Store;
import org.chancery.testing.Analysts;
import org.chancery.testing.Shared;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the claims of the five real documents, three of them annotated, and of the project's own come to. */
class MeetingClaimsTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static Store store;

    @BeforeAll
    static void ingest() {
        Path gold = Shared.folder().resolve("evaluation").resolve("gold");
        Analyst annotations = new AnnotationAnalyst(gold, Agent.person("gold"), Analysts.gazetteer());
        store = Store.inMemory();
        for (Path folder : List.of(Shared.folder().resolve("documents"), Path.of("data", "documents"))) {
            for (Document document : Corpus.documents(folder)) {
                boolean annotated = Files.exists(gold.resolve(document.name() + ".jsonl"));
                Corpus.store(store, annotated ? annotations : Analysts.rules(), List.of(document));
            }
        }
    }

    @AfterAll
    static void close() {
        if (store != null) {
            store.close();
        }
    }

    private static List<Answer.Row> ask(String query) {
        return store.read(dataset -> QueryRun.over(dataset.asDatasetGraph(), LIMIT)
                .select(QueryText.beside(MeetingClaimsTest.class).get(query), Map.of())
                .rows());
    }

    private static Stream<Answer.Row> sides(String kind, String side) {
        return ask("sides").stream()
                .filter(row -> row.text("kind").equals(kind) && row.text("side").equals(side));
    }

    private static List<String> standing(String subject, String relation, String object) {
        return ask("standing").stream()
                .filter(row -> row.text("subject").equals(subject)
                        && row.text("relation").equals(relation)
                        && row.text("object").equals(object))
                .map(row -> row.text("status"))
                .toList();
    }

    private static boolean drawn(String subject, String relation, String object) {
        return ask("ties").stream()
                .anyMatch(row -> row.text("subject").equals(subject)
                        && row.text("relation").equals(relation)
                        && row.text("object").equals(object));
    }

    @Test
    void theAllianceOfRussiaAndSyriaIsContestedWithTheWordsOfBothSidesAndNotDrawn() {
        assertThat(standing("russia", "allyOf", "syria")).containsExactly("contested");
        assertThat(sides("byPolarity", "one").map(row -> row.text("claimant")))
                .contains("bloomberg-news", "daily-beast");
        assertThat(sides("byPolarity", "other")
                        .filter(row -> row.text("document").equals("trenin-op-ed.txt")))
                .anySatisfy(row -> assertThat(row.text("claimant")).isEqualTo("person/dmitri-trenin"));
        assertThat(drawn("russia", "allyOf", "syria")).isFalse();
        assertThat(drawn("syria", "allyOf", "russia")).isFalse();
    }

    @Test
    void theArmsSupplyThatNobodyDeniesIsDrawn() {
        assertThat(standing("russia", "armsSupplierOf", "syria")).containsExactly("uncontested");
        assertThat(drawn("russia", "armsSupplierOf", "syria")).isTrue();
    }

    @Test
    void theSiteOfTartusIsDescribedInTwoWays() {
        assertThat(sides("byClassification", "one").map(row -> row.text("claimant")))
                .contains("bloomberg-news");
        assertThat(sides("byClassification", "other").map(row -> row.text("claimant")))
                .containsExactly("person/dmitri-trenin");
    }

    @Test
    void theTwoSumsOfTheArmsTradeDifferInScopeAndTheLibyanOneIsNotAmongThem() {
        assertThat(sides("byScope", "one").map(row -> row.text("document")))
                .contains("trenin-op-ed.txt")
                .doesNotContain("bloomberg.txt");
        assertThat(sides("byScope", "other").map(row -> row.text("document"))).contains("daily-beast.txt");
        assertThat(ask("sides").stream().filter(row -> row.text("kind").matches("by(Scope|Value)")))
                .noneMatch(row -> row.text("words").contains("Libyan"));
    }

    @Test
    void theTollOfHomsStandsUnderAllThroughWhomItIsTold() {
        assertThat(ask("tolls").stream().map(row -> row.text("chain")))
                .contains("bloomberg-news", "al-jazeera")
                .anyMatch(actor -> actor.contains("activists"));
    }
}
