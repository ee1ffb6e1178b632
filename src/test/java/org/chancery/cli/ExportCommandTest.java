package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.chancery.export.RdfFormat;
import org.chancery.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportCommandTest {
    private Desk desk;
    private Model stored;

    @BeforeAll
    void ingest(@TempDir Path folder) {
        desk = Desk.in(folder);
        desk.ingest();
        try (Store store = Store.open(desk.data())) {
            stored = store.read(dataset -> DatasetFactory.create(dataset.getDefaultModel())
                    .getDefaultModel()
                    .listStatements()
                    .toModel());
        }
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void whatItPrintsLoadsAsTheSameGraph(RdfFormat format) {
        Cli.Result printed = Cli.run("export", "--one-graph", "--format", format.label(), "--data", desk.data());

        assertThat(printed.code()).isZero();
        assertThat(printed.messages()).isEmpty();
        Lang lang = RDFLanguages.filenameToLang("graph." + format.ending());
        Dataset loaded = DatasetFactory.create();
        RDFParser.fromString(printed.out(), lang).parse(loaded);
        assertThat(loaded.getDefaultModel().isIsomorphicWith(stored)).isTrue();
        assertThat(loaded.listModelNames().hasNext()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trig", "nq"})
    void keepsAGraphForEachDocument(String ending) {
        Path file = desk.path("graph." + ending);

        assertThat(Cli.run("export", file, "--data", desk.data())).isEqualTo(new Cli.Result(0, "", ""));

        Dataset loaded = RDFDataMgr.loadDataset(file.toString());
        assertThat(loaded.listModelNames()).toIterable().hasSizeGreaterThanOrEqualTo(2);
        Model all = loaded.getUnionModel().union(loaded.getDefaultModel());
        assertThat(all.isIsomorphicWith(stored)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"my-nodes.csv", "edges.csv", "net.graphml", "net.gexf"})
    void writesTheNetworkThatTheFileNameAsksFor(String name) {
        Path file = desk.path(name);

        assertThat(Cli.run("export", file, "--data", desk.data())).isEqualTo(new Cli.Result(0, "", ""));

        assertThat(file).content().contains("https://w3id.org/chancery/id/norway");
    }

    @Test
    void refusesOneGraphForANetwork() {
        Cli.Result refused = Cli.run("export", "--format", "gexf", "--one-graph", "--data", desk.data());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.messages()).contains("--one-graph is for RDF");
    }

    @Test
    void printsTheSameBytesTwice() {
        assertThat(Cli.run("export", "--data", desk.data())).isEqualTo(Cli.run("export", "--data", desk.data()));
    }

    @Test
    void aFreshStoreMadeOfTheSameDocumentsPrintsTheSame() {
        Path other = desk.path("other");
        Cli.run(
                "ingest",
                desk.documents(),
                "--annotations",
                desk.annotations(),
                "--annotator",
                "Ada Berg",
                "--data",
                other);

        assertThat(Cli.run("export", "--data", other, "--format", "ntriples")
                        .out()
                        .lines())
                .containsExactlyInAnyOrderElementsOf(Cli.run("export", "--data", desk.data(), "--format", "ntriples")
                        .out()
                        .lines()
                        .toList());
    }
}
