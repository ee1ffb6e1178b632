package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.validate.GraphValidator;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;
import org.chancery.vocab.OntologyFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two readings of a report that agree in nothing, held against each other as a user does it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompareRunsCommandTest {
    private TwoRuns runs;

    @BeforeAll
    void read(@TempDir Path folder) {
        runs = TwoRuns.in(folder);
    }

    @Test
    void tellsWhoSaysWhatInWhichWordsBeforeAndAfter() {
        Cli.Result told = compare(runs.a(), runs.b());

        assertThat(told.code()).isZero();
        assertThat(told.messages()).isEmpty();
        assertThat(told.out())
                .startsWith("A (before): " + runs.a() + "\nB (after):  " + runs.b() + "\n\nbuses.txt  https://")
                .contains("A: Ada Berg: own voice The Strait Post; actors 7, attributions 0, relations 5, events 1,")
                .contains("B: Bo Lind: own voice The Strait Post; actors 7, attributions 1, relations 5, events 1,")
                .contains("  relations           0        4        1        1\n")
                .contains("  all                 0        6        1        1\n")
                .contains("changed  The Strait Post: Averna — backs — Solmark (affirmed, certain, actual)"
                        + " “Solmark does not back Averna” [164,192) by Ada Berg\n"
                        + "           polarity: affirmed ⇒ denied; direction: Averna → Solmark ⇒ Solmark → Averna;"
                        + " then “Solmark does not back Averna” [164,192) by Bo Lind\n")
                .contains("claimant: The Strait Post ⇒ Ines Varo; certainty: certain ⇒ possible;")
                .contains("modality: planned ⇒ actual; time: none ⇒ 2024-05-03; place: none ⇒ Port Lume;")
                .contains("quantity: EUR 400,000,000 ⇒ EUR 40,000,000;")
                .contains("title: minister ⇒ deputy minister;")
                .contains("added    The Strait Post: Belgard — mediator for — Averna (affirmed, certain, actual)"
                        + " “Belgard mediates for Averna” [194,221) by Bo Lind\n")
                .contains("lost     The Strait Post: Averna — ally of — Belgard (affirmed, certain, actual)")
                .endsWith("Of all claims of A (7), B tells 0.0 % the same, 85.7 % otherwise and 14.3 % not;"
                        + " of all claims of B (7), 14.3 % are new.\n");
    }

    @Test
    void tellsTheSameNumbersInEachForm() throws IOException {
        JsonNode json = json(runs.a(), runs.b());
        Model turtle = turtle(runs.a(), runs.b());
        Resource comparison = only(turtle, CY.RunComparison);

        JsonNode all = json.at("/documents/0/counts/all");
        assertThat(all).isEqualTo(json.at("/sum/counts/all"));
        assertThat(List.of(all.at("/same"), all.at("/changed"), all.at("/added"), all.at("/lost")))
                .extracting(JsonNode::asInt)
                .containsExactly(0, 6, 1, 1)
                .containsExactly(
                        number(comparison, CY.sameClaims),
                        number(comparison, CY.changedClaims),
                        number(comparison, CY.addedClaims),
                        number(comparison, CY.lostClaims));
        assertThat(json.at("/documents/0/changed").size())
                .isEqualTo(comparison.listProperties(CY.claimChange).toList().size());
        assertThat(json.at("/documents/0/added/0/claim").asText())
                .isEqualTo(comparison.getPropertyResourceValue(CY.addedClaim).getURI());
        assertThat(json.at("/documents/0/lost/0/claim").asText())
                .isEqualTo(comparison.getPropertyResourceValue(CY.lostClaim).getURI());
        assertThat(number(comparison, CY.beforeClaims)).isEqualTo(7);
        assertThat(number(comparison, CY.afterClaims)).isEqualTo(7);
    }

    @Test
    void givesProgramsTheWordsAndAllThatAClaimSays() throws IOException {
        JsonNode change = StreamSupport.stream(
                        json(runs.a(), runs.b()).at("/documents/0/changed").spliterator(), false)
                .filter(each -> each.at("/differsIn/0").asText().equals("claimant"))
                .findFirst()
                .orElseThrow();

        assertThat(change.at("/differsIn")).extracting(JsonNode::asText).containsExactly("claimant", "certainty");
        assertThat(change.at("/before/claimant").asText()).isEqualTo("The Strait Post");
        assertThat(change.at("/after/claimant").asText()).isEqualTo("Ines Varo");
        assertThat(change.at("/after/label").asText()).isEqualTo("Corvia — arms supplier of — Hill Front");
        assertThat(change.at("/after/words/0/start").asInt()).isEqualTo(66);
        assertThat(change.at("/after/words/0/end").asInt()).isEqualTo(102);
        assertThat(change.at("/after/words/0/text").asText()).isEqualTo("Corvia may have armed the Hill Front");
        assertThat(change.at("/after/readers/0").asText()).isEqualTo("Bo Lind");
    }

    @Test
    void writesAGraphThatKeepsToTheShapesAndNeedsNoStore() {
        Model graph = turtle(runs.a(), runs.b());

        assertThat(GraphValidator.create().validate(graph)).isEmpty();
        assertThat(withoutPaths(graph).isIsomorphicWith(withoutPaths(OntologyFiles.example("two-readings"))))
                .isTrue();
    }

    private static Model withoutPaths(Model graph) {
        Model rest = ModelFactory.createDefaultModel().add(graph);
        rest.removeAll(null, CY.sourceKey, null);
        rest.removeAll(only(rest, CY.RunComparison), RDFS.label, null);
        return rest;
    }

    @Test
    void swapsAddedAndLostWhenTheRunsChangePlaces() throws IOException {
        JsonNode there = json(runs.a(), runs.b()).at("/documents/0");
        JsonNode back = json(runs.b(), runs.a()).at("/documents/0");

        assertThat(back.at("/added")).isEqualTo(there.at("/lost"));
        assertThat(back.at("/lost")).isEqualTo(there.at("/added"));
        assertThat(back.at("/changed"))
                .extracting(each -> each.at("/after"))
                .containsExactlyInAnyOrderElementsOf(
                        StreamSupport.stream(there.at("/changed").spliterator(), false)
                                .map(each -> each.at("/before"))
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.ttl", "a.trig", "a.nt", "a.nq"})
    void findsAStoreAndWhatItExportsAlike(String name) throws IOException {
        Path file = runs.export(runs.a(), "exported/" + name);

        Cli.Result told = Cli.run("compare-runs", runs.a(), file, "--exit-code");

        assertThat(told.code()).isZero();
        assertThat(told.messages()).isEmpty();
        assertThat(told.out())
                .contains(
                        "In all: documents compared 1, of them alike 1; only in A 0 (claims 0), only in B 0 (claims 0)")
                .contains("  all                 7        0        0        0\n")
                .doesNotContain("\n  changed  ")
                .endsWith("of all claims of B (7), 0.0 % are new.\n");
    }

    @Test
    void readsAFolderOfZippedFilesAndSaysWhatItLeavesOut() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(Files.readAllBytes(runs.export(runs.b(), "plain/b.nq")));
        }
        runs.write("zipped/b.nq.gz", zipped.toByteArray());
        Path note = runs.write("zipped/note.txt", "mine");

        Cli.Result told = compare(runs.a(), runs.path("zipped"));

        assertThat(told.code()).isZero();
        assertThat(told.messages())
                .isEqualTo("left out " + note + ": it does not end in .nq, .nt, .trig, .ttl (or with .gz)\n");
        assertThat(told.out()).contains("  all                 0        6        1        1\n");
    }

    @Test
    void listsOnlyWhatIsAskedForAndCountsAll() throws IOException {
        Cli.Result text = compare(runs.a(), runs.b(), "--only", "added");
        JsonNode json = json(runs.a(), runs.b(), "--only", "added,lost");
        Model graph = turtle(runs.a(), runs.b(), "--only", "lost");

        assertThat(text.out())
                .contains("Listed are claims that were added; the numbers tell of all.\n")
                .contains("  added ")
                .doesNotContain("\n  lost ", "\n  changed  ")
                .contains("  all                 0        6        1        1\n");
        assertThat(json.at("/shown")).extracting(JsonNode::asText).containsExactly("added", "lost");
        assertThat(json.at("/documents/0/changed")).isEmpty();
        assertThat(json.at("/documents/0/lost")).hasSize(1);
        assertThat(json.at("/documents/0/counts/all/changed").asInt()).isEqualTo(6);
        assertThat(graph.contains(null, CY.addedClaim)).isFalse();
        assertThat(graph.contains(null, CY.lostClaim)).isTrue();
        assertThat(number(only(graph, CY.RunComparison), CY.changedClaims)).isEqualTo(6);
        assertThat(GraphValidator.create().validate(graph)).isEmpty();
    }

    @Test
    void writesIntoAFileAndTellsScriptsOfDifferences() {
        Path file = runs.path("report.json");

        Cli.Result told = compare(runs.a(), runs.b(), "--format", "json", "--output", file, "--exit-code");

        assertThat(told).isEqualTo(new Cli.Result(1, "", ""));
        assertThat(file).content().startsWith("{").endsWith("}\n");
    }

    @Test
    void marksEachChangeWithTheAspectsInWhichItDiffers() {
        Model graph = turtle(runs.a(), runs.b());

        assertThat(graph.listObjectsOfProperty(CY.differsIn).toList())
                .extracting(RDFNode::asResource)
                .containsExactlyInAnyOrder(
                        CYV.inPolarity,
                        CYV.inClaimant,
                        CYV.inDirection,
                        CYV.inCertainty,
                        CYV.inModality,
                        CYV.inTime,
                        CYV.inQuantity,
                        CYV.inPlace,
                        CYV.inTitle);
    }

    private static Cli.Result compare(Object... words) {
        Object[] all = new Object[words.length + 1];
        all[0] = "compare-runs";
        System.arraycopy(words, 0, all, 1, words.length);
        return Cli.run(all);
    }

    private static JsonNode json(Path a, Path b, String... more) throws IOException {
        return new ObjectMapper().readTree(formatted(a, b, "json", more));
    }

    private static Model turtle(Path a, Path b, String... more) {
        Model graph = ModelFactory.createDefaultModel();
        RDFParser.fromString(formatted(a, b, "turtle", more), Lang.TURTLE).parse(graph);
        return graph;
    }

    private static String formatted(Path a, Path b, String form, String... more) {
        Object[] words = new Object[more.length + 4];
        words[0] = a;
        words[1] = b;
        words[2] = "--format";
        words[3] = form;
        System.arraycopy(more, 0, words, 4, more.length);
        return compare(words).out();
    }

    private static Resource only(Model graph, Resource type) {
        List<Resource> found = graph.listSubjectsWithProperty(RDF.type, type).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static int number(Resource comparison, Property property) {
        return comparison.getRequiredProperty(property).getInt();
    }
}
