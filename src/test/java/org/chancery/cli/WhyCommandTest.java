package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.chancery.vocab.CY;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two documents that contradict each other, asked why the store holds what it holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhyCommandTest {
    private Desk desk;

    @BeforeAll
    void ingest(@TempDir Path folder) {
        desk = Desk.in(folder);
        desk.ingest();
    }

    @Test
    void tellsTheWordsOfBothSidesOfATie() {
        Cli.Result why = why("malta", "allyOf", "norway");

        assertThat(why.code()).isZero();
        assertThat(why.messages()).isEmpty();
        assertThat(why.out())
                .startsWith("Malta — ally of — Norway\n")
                .contains("contested under the policy ‘Two independent sources’")
                .contains("    denied by The Harbour Post (1 claim)\n")
                .contains("The Fjord Post: affirmed, certain, actual, authorVoice")
                .contains("oslo.txt, 2021-05-04, characters 26 to 52:")
                .contains("“Oslo backs the talks, and [Norway is an ally of Malta].”")
                .contains("The Harbour Post: denied, certain, actual, authorVoice")
                .contains("“[Malta is no ally of Norway], the paper held.”")
                .contains("curated by Ada Berg, run https://");
    }

    @Test
    void takesASymmetricTieTheOtherWayRoundAndInWords() {
        assertThat(why("Norway", "ally", "of", "Malta").out())
                .isEqualTo(why("malta", "allyOf", "norway").out());
        assertThat(why("norway", "cy:allyOf", "<https://w3id.org/chancery/id/malta>")
                        .out())
                .isEqualTo(why("malta", "allyOf", "norway").out());
    }

    @Test
    void findsTheTiesOfTwoAndOfOne() {
        String tie = why("malta", "allyOf", "norway").out();

        assertThat(why("malta", "norway").out()).isEqualTo(tie);
        assertThat(why("malta").out()).isEqualTo(tie);
    }

    @Test
    void tellsOfAClaimItsOwnChainAlone() throws IOException {
        String claim = json().at("/statements/0/claims/1/iri").asText();

        Cli.Result why = why(claim);

        assertThat(why.out())
                .contains("claim: " + claim)
                .contains("valletta.txt")
                .doesNotContain("oslo.txt");
        assertThat(why(claim.substring(claim.indexOf('#') + 1))).isEqualTo(why);
    }

    @Test
    void givesTheSameAsJson() throws IOException {
        JsonNode claim = json().at("/statements/0/claims/0");

        assertThat(claim.at("/polarity").asText()).isEqualTo("affirmed");
        assertThat(claim.at("/quotations/0/start").asInt()).isEqualTo(26);
        assertThat(claim.at("/quotations/0/passage/words").asText()).isEqualTo("Norway is an ally of Malta");
        assertThat(claim.at("/origins/0/curator").asBoolean()).isTrue();
        assertThat(claim.at("/origins/0/digest").asText()).hasSize(64);
    }

    @Test
    void givesTheChainAsTurtleWithoutTheTexts() {
        Model chain = ModelFactory.createDefaultModel();
        RDFParser.fromString(
                        why("malta", "allyOf", "norway", "--format", "turtle").out(), Lang.TURTLE)
                .parse(chain);

        assertThat(chain.listSubjectsWithProperty(RDF.type, CY.Claim).toList()).hasSize(2);
        assertThat(chain.listSubjectsWithProperty(RDF.type, CY.TextSpan).toList())
                .hasSize(2);
        assertThat(chain.listSubjectsWithProperty(RDF.type, CY.Curation).toList())
                .hasSize(2);
        assertThat(chain.contains(null, CY.text)).isFalse();
    }

    @Test
    void namesWhatIsLikeAnUnknownName() {
        assertUnknown(why("norwya"), "nothing in the data is called 'norwya'; did you mean 'Norway'?");
        assertUnknown(
                why("https://w3id.org/chancery/id/malte"),
                "nothing in the data is called 'https://w3id.org/chancery/id/malte'; did you mean 'Malta'?");
    }

    @Test
    void namesTheRelationsThatThereAre() {
        Cli.Result wrong = why("malta", "flies", "norway");

        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.messages())
                .startsWith("chancery: there is no relation 'flies'; there are: armsSupplierOf, allyOf, ")
                .endsWith(", locatedIn.\n");
    }

    @Test
    void saysWhatElseIsToldOfTwoWhenATieIsNot() {
        assertUnknown(
                why("malta", "backs", "norway"),
                "no document claims anything about Malta — backs — Norway; but of: Malta — ally of — Norway.");
    }

    @Test
    void explainsNoMoreThanAskedFor() {
        assertThat(why("malta", "--limit", "0").out()).isEqualTo("\nand 1 more; --limit shows them\n");
    }

    @Test
    void wantsToKnowWhatIsAskedFor() {
        assertThat(why().code()).isEqualTo(2);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper()
                .readTree(why("malta", "allyOf", "norway", "--format", "json").out());
    }

    private Cli.Result why(String... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "why";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--data";
        all[words.length + 2] = desk.data();
        return Cli.run(all);
    }

    private static void assertUnknown(Cli.Result result, String message) {
        assertThat(result).isEqualTo(new Cli.Result(1, "", "chancery: " + message + "\n"));
    }
}
