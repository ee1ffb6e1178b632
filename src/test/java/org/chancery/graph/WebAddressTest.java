package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.DCTerms;

class WebAddressTest {
    @Example
    void leavesAGoodAddressAsItIs() {
        String address = "https://example.org/a%20b/c?d=e&f=(g)#h";

        assertThat(WebAddress.escape(address)).isEqualTo(address);
        assertThat(WebAddress.escape("https://example.org/\u0634?q=\u4E2D"))
                .isEqualTo("https://example.org/\u0634?q=\u4E2D");
    }

    @Example
    void encodesWhatMayNotStandInAnIri() {
        assertThat(WebAddress.escape(" https://example.org/a b<c>\"{d}|e\\^`f\n"))
                .isEqualTo("https://example.org/a%20b%3Cc%3E%22%7Bd%7D%7Ce%5C%5E%60f");
        assertThat(WebAddress.escape("https://example.org/\u00A0\u0085\u007F"))
                .isEqualTo("https://example.org/%C2%A0%C2%85%7F");
        assertThat(WebAddress.escape("https://example.org/\uD83D")).isEqualTo("https://example.org/%3F");
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(
                        "a",
                        " ",
                        "<",
                        ">",
                        "\"",
                        "{",
                        "}",
                        "|",
                        "\\",
                        "^",
                        "`",
                        "\n",
                        "\t",
                        "\u0000",
                        "\u0085",
                        "é",
                        "\uD83D\uDD4A")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void survivesBeingWrittenAndReadAgain(@ForAll("paths") String path) {
        Model model = ModelFactory.createDefaultModel();
        model.createResource("https://example.org/doc")
                .addProperty(
                        DCTerms.source,
                        ResourceFactory.createResource(WebAddress.escape("https://example.org/" + path)));
        String turtle = RDFWriter.source(model).lang(Lang.TURTLE).asString();
        Model again = RDFParser.fromString(turtle, Lang.TURTLE)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .toModel();

        assertThat(again.isIsomorphicWith(model)).isTrue();
    }
}
