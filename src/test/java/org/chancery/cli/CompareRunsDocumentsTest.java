package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.chancery.validate.GraphValidator;
import org.chancery.vocab.CY;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over more documents than one, not all of which both know. */
class CompareRunsDocumentsTest {
    private static final String ACTORS = """
            {"kind":"actor","id":"norway","name":"Norway","type":"State","aliases":["Norway"]}
            {"kind":"actor","id":"malta","name":"Malta","type":"State","aliases":["Malta"]}
            """;
    private static final String SAID = "A tall diplomat said that Norway backs Malta.\n";

    @TempDir
    private Path folder;

    private TwoRuns runs;

    @BeforeEach
    void read() {
        runs = TwoRuns.in(folder);
    }

    private void tell(String documents, String annotations, String name, String text, String lines) {
        runs.write(documents + "/" + name, text);
        runs.write(annotations + "/" + name + ".jsonl", ACTORS + lines);
    }

    private static String backs(String holder, int start) {
        String quote = "Norway backs Malta";
        return """
                {"kind":"relation","subject":"norway","relation":"backs","object":"malta","holder":"%s","quote":"%s","start":%d,"end":%d}
                """.formatted(holder, quote, start, start + quote.length());
    }

    private static String diplomat(String id, String name, int start, int end) {
        return """
                {"kind":"actor","id":"%1$s","name":"%2$s","type":"Person","aliases":["%3$s"],"named":false}
                {"kind":"attribution","source":"%1$s","source_text":"%3$s","cue":"said","content":"Norway backs Malta","mode":"indirect","start":26,"end":44}
                """.formatted(id, name, SAID.substring(start, end));
    }

    @Test
    void listsApartWhatOnlyOneHoldsAndNamesAChangedText() throws IOException {
        tell("more", "first", "old.txt", "Norway backs Malta.\n", backs("author", 0));
        tell("more", "first", "mended.txt", "Norway backs Malta!\n", backs("author", 0));
        runs.ingest("more", "first", "Ada Berg", runs.a());
        tell("later", "second", "mended.txt", "Norway backs Malta, at last.\n", backs("author", 0));
        runs.ingest("later", "second", "Bo Lind", runs.b());

        Cli.Result text = Cli.run("compare-runs", runs.a(), runs.b());
        JsonNode json = new ObjectMapper()
                .readTree(Cli.run("compare-runs", runs.a(), runs.b(), "--format", "json")
                        .out());
        Model graph = ModelFactory.createDefaultModel();
        RDFParser.fromString(
                        Cli.run("compare-runs", runs.a(), runs.b(), "--format", "turtle")
                                .out(),
                        Lang.TURTLE)
                .parse(graph);

        assertThat(text.code()).isZero();
        assertThat(text.out())
                .containsPattern("only in A: old\\.txt  https://\\S+ \\(claims 1\\)\n")
                .containsPattern("only in A: mended\\.txt  https://\\S+ \\(claims 1\\); text changed, not compared\n")
                .containsPattern("only in B: mended\\.txt  https://\\S+ \\(claims 1\\); text changed, not compared\n")
                .contains("only in A 2 (claims 2), only in B 1 (claims 1)")
                .contains("  all                 0        6        1        1\n");
        assertThat(json.at("/unpaired"))
                .extracting(each -> each.at("/side").asText())
                .containsExactly("before", "before", "after");
        assertThat(json.at("/sum/onlyBefore/claims").asInt()).isEqualTo(2);
        assertThat(json.at("/sum/counts/all/lost").asInt()).isEqualTo(1);
        assertThat(graph.listSubjectsWithProperty(RDF.type, CY.RunComparison).toList())
                .hasSize(4);
        assertThat(GraphValidator.create().validate(graph)).isEmpty();
    }

    @Test
    void comparesOnlyTheDocumentsThatAreNamed() {
        tell("more", "first", "old.txt", "Norway backs Malta.\n", backs("author", 0));
        runs.ingest("more", "first", "Ada Berg", runs.a());

        Cli.Result told = Cli.run("compare-runs", runs.a(), runs.b(), "--document", "buses.txt");
        Cli.Result unknown = Cli.run("compare-runs", runs.a(), runs.b(), "--document", "bus.txt");

        assertThat(told.out()).contains("buses.txt  https://").doesNotContain("old.txt");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.messages()).startsWith("chancery: bus.txt: neither holds such a document;");
        assertThat(unknown.out()).isEmpty();
    }

    @Test
    void knowsAnUnnamedSourceByWhereItIsSpokenOfWhateverItIsCalled() {
        tell("talk", "first", "talk.txt", SAID, diplomat("diplomat", "a tall diplomat", 0, 15) + backs("diplomat", 26));
        tell("talk", "second", "talk.txt", SAID, diplomat("tall-one", "diplomat", 7, 15) + backs("tall-one", 26));
        runs.ingest("talk", "first", "Ada Berg", runs.path("c"));
        runs.ingest("talk", "second", "Bo Lind", runs.path("d"));

        assertThat(Cli.run("compare-runs", runs.path("c"), runs.path("d")).out())
                .contains("  all                 1        0        0        0\n");
    }

    @Test
    void takesTheOwnVoiceOfADocumentForOneClaimantWhateverARunCallsIt() {
        tell("talk", "first", "voice.txt", "Norway backs Malta.\n", backs("author", 0));
        runs.ingest("talk", "first", "Ada Berg", runs.path("c"));
        runs.write("talk/voice.txt.meta.json", "{\"publisher\":\"The Fjord Post\"}");
        runs.ingest("talk", "first", "Bo Lind", runs.path("d"));

        Cli.Result told = Cli.run("compare-runs", runs.path("c"), runs.path("d"));
        Model graph = ModelFactory.createDefaultModel();
        RDFParser.fromString(
                        Cli.run("compare-runs", runs.path("c"), runs.path("d"), "--format", "turtle")
                                .out(),
                        Lang.TURTLE)
                .parse(graph);

        assertThat(told.out())
                .contains("own voice author of voice.txt;", "own voice The Fjord Post;")
                .contains("  all                 1        0        0        0\n");
        assertThat(GraphValidator.create().validate(graph)).isEmpty();
    }

    @Test
    void showsWordsThatWouldSteerAScreenAsText() throws IOException {
        String plain = Files.readString(runs.export(runs.a(), "steer/a.nt"));
        Path steering = runs.write(
                "steer/a.nt", plain.replace("\"Belgard mediates for", "\"Belgard \\u001B[31mmediates\\u202E for"));

        assertThat(Cli.run("compare-runs", steering, runs.b()).out())
                .contains("“Belgard [31mmediates for Averna” [194,221)")
                .doesNotContain("\u001b", "\u202e");
    }
}
