package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.chancery.assess.PolicyFile;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.chancery.vocab.CY;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made from the claims can be lost or changed; a check tells, and a repair makes it what it was. */
@Promise(5)
final class RepairTest {
    @TempDir
    Path folder;

    private Graph content;

    @BeforeEach
    void make() {
        try (Store store = Store.openOrCreate(folder)) {
            store.replace(List.of(SyntheticDocuments.document(1), SyntheticDocuments.document(2, 40)));
            content = StoreTest.content(store);
        }
    }

    @Test
    void findsAndMendsDerivedDataThatWereLostAddedOrChanged() {
        int rounds = Effort.of(5, 60);
        Random random = new Random(4);
        for (int round = 0; round < rounds; round++) {
            try (Store store = Store.open(folder)) {
                harm(store, graph -> harm(graph, random));
                CheckReport found = StoreCheck.of(store);
                assertThat(found.isSound()).isFalse();
                assertThat(found.derived()).isNotEmpty();
                assertThat(found.faults()).isEmpty();
                CheckReport mended = StoreCheck.repair(store);
                assertThat(mended.isSound()).as(found + " then " + mended).isTrue();
                assertThat(StoreTest.content(store).find().toList())
                        .containsExactlyInAnyOrderElementsOf(content.find().toList());
            }
        }
        Figure.note(5, "changes to derived data", rounds, 0, "all found by check and mended by check --repair");
    }

    private static void harm(Graph graph, Random random) {
        List<Triple> derived = Stream.of(CY.Assessment, CY.Position, CY.Tally, CY.IndependentSource)
                .flatMap(type -> graph.find(Node.ANY, RDF.type.asNode(), type.asNode()).toList().stream())
                .flatMap(typed -> graph.find(typed.getSubject(), Node.ANY, Node.ANY).toList().stream())
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
        Triple chosen = derived.get(random.nextInt(derived.size()));
        if (random.nextBoolean()) {
            graph.delete(chosen);
        } else {
            graph.add(
                    chosen.getSubject(), CY.sourceActor.asNode(), NodeFactory.createURI("https://example.org/nobody"));
            graph.add(chosen.getSubject(), RDF.type.asNode(), CY.Assessment.asNode());
        }
    }

    @Test
    void namesTheKindsThatDiffer() {
        try (Store store = Store.open(folder)) {
            harm(store, graph -> graph.find(Node.ANY, RDF.type.asNode(), CY.Tally.asNode())
                    .toList()
                    .forEach(tally -> graph.remove(tally.getSubject(), Node.ANY, Node.ANY)));
            assertThat(StoreCheck.of(store).derived()).containsOnlyKeys("Tally");
            assertThat(StoreCheck.repair(store).isSound()).isTrue();
        }
    }

    @Test
    void derivesAnewWhatHasLostItsTypeAndDoublesNothing() {
        try (Store store = Store.open(folder)) {
            harm(store, graph -> Stream.of(CY.Assessment, CY.Position, CY.Tally, CY.IndependentSource)
                    .forEach(type -> graph.remove(Node.ANY, RDF.type.asNode(), type.asNode())));
            store.assessments().rebuild(store.assessments().policy());

            assertThat(StoreTest.content(store).find().toList())
                    .containsExactlyInAnyOrderElementsOf(content.find().toList());
            assertThat(StoreCheck.of(store).isSound()).isTrue();
        }
    }

    @Test
    void comparesWhatIsDerivedUnderOtherPoliciesToo() {
        try (Store store = Store.open(folder)) {
            store.assessments().addBeside(PolicyFile.find("lenient"));
            assertThat(StoreCheck.of(store).isSound()).isTrue();
            Node name =
                    NodeFactory.createURI(store.assessments().others().get(0).graph());
            change(store, dataset -> dataset.getGraph(name).remove(Node.ANY, CY.assesses.asNode(), Node.ANY));
            assertThat(StoreCheck.of(store).isSound()).isFalse();
            assertThat(StoreCheck.repair(store).isSound()).isTrue();
        }
    }

    @Test
    void findsAndMendsATextIndexThatWasHarmed() throws IOException {
        int rounds = Effort.of(4, 40);
        Random random = new Random(6);
        for (int round = 0; round < rounds; round++) {
            harmText(random);
            try (Store store = Store.open(folder)) {
                boolean toldAtStart = !store.notices().isEmpty();
                assertThat(toldAtStart || !StoreCheck.of(store).textInStep()).isTrue();
                assertThat(StoreCheck.repair(store).isSound()).isTrue();
            }
            try (Store store = Store.open(folder)) {
                assertThat(StoreCheck.of(store).isSound()).isTrue();
                if (round % 5 == 0) {
                    store.compact();
                }
            }
        }
        Figure.note(5, "text indexes deleted or changed", rounds, 0, "all told at the start or by check, all mended");
    }

    private void harmText(Random random) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder.resolve("text"))) {
            files = listed.filter(path -> path.toString().endsWith(".cfs"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty() || random.nextInt(4) == 0) {
            StoreFolder.deleteTree(folder.resolve("text"));
            return;
        }
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        bytes[random.nextInt(bytes.length - 8)] ^= 4;
        Files.write(file, bytes);
    }

    private static void harm(Store store, Consumer<Graph> action) {
        change(store, dataset -> action.accept(dataset.getDefaultGraph()));
    }

    private static void change(Store store, Consumer<DatasetGraph> action) {
        new WriteDoor(store.storage(), WriteWatch.NONE)
                .write(
                        0,
                        dataset -> {
                            action.accept(dataset);
                            return true;
                        },
                        dataset -> false);
    }
}
