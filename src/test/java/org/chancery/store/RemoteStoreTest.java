package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.assess.PolicyFile;
import org.chancery.model.ChanceryException;
import org.chancery.query.QueryRun;
import org.chancery.store.remote.RemoteAddress;
import org.chancery.testing.Remote;
import org.junit.jupiter.api.Test;

/** A store on a server that is another process holds what one in a folder holds, and loses nothing where it is cut off. */
class RemoteStoreTest {
    private static RemoteAddress fresh() {
        return RemoteAddress.of(Remote.emptyDataset());
    }

    private static Set<Quad> quads(Store store) {
        return store.read(data -> {
            Set<Quad> all = new HashSet<>();
            data.asDatasetGraph()
                    .find()
                    .forEachRemaining(quad -> all.add(
                            new Quad(quad.isDefaultGraph() ? Quad.defaultGraphIRI : quad.getGraph(), quad.asTriple())));
            return all;
        });
    }

    private static void fill(Store store) {
        store.replace(List.of(SyntheticDocuments.document(1, 3), SyntheticDocuments.document(2, 3)));
    }

    private static List<DocumentResult> change(Store store) {
        return store.replace(List.of(SyntheticDocuments.version(1, 2, 4), SyntheticDocuments.document(3, 2)));
    }

    @Test
    void holdsTheSameTriplesAsAStoreInMemory() {
        RemoteAddress address = fresh();
        try (Store remote = Store.openOrCreate(address);
                Store embedded = Store.inMemory()) {
            assertThat(quads(remote)).isEqualTo(quads(embedded));
            fill(remote);
            fill(embedded);
            assertThat(quads(remote)).isEqualTo(quads(embedded));
            assertThat(change(remote)).isEqualTo(change(embedded));
            assertThat(quads(remote)).isEqualTo(quads(embedded));
            remote.assessments().addBeside(PolicyFile.find("strict"));
            embedded.assessments().addBeside(PolicyFile.find("strict"));
            assertThat(quads(remote)).isEqualTo(quads(embedded));
            assertThat(remote.remove(SyntheticDocuments.iri(2, 1))).isTrue();
            assertThat(embedded.remove(SyntheticDocuments.iri(2, 1))).isTrue();
            assertThat(quads(remote)).isEqualTo(quads(embedded));
            assertThat(StoreCheck.of(remote).isSound()).isTrue();
        }
        try (Store again = Store.open(address)) {
            assertThat(again.notices()).isEmpty();
            assertThat(again.documentsOf("source-1")).containsExactly(SyntheticDocuments.iri(1, 2));
        }
    }

    @Test
    void keepsEverythingInTheNamedGraphThatItIsGiven() {
        RemoteAddress address = fresh();
        RemoteAddress inGraph = address.inGraph("http://localhost/chancery");
        try (Store remote = Store.openOrCreate(inGraph);
                Store embedded = Store.inMemory()) {
            fill(remote);
            fill(embedded);
            assertThat(quads(remote)).isEqualTo(quads(embedded));
        }
        assertThatThrownBy(() -> Store.open(address)).hasMessageContaining("name it with --store-graph");
    }

    @Test
    void isOneStoreForAllWhoOpenItAndTellsOfEachChange() {
        RemoteAddress address = fresh();
        try (Store one = Store.openOrCreate(address);
                Store other = Store.open(address)) {
            assertThat(other.documentsOf("source-1")).isEmpty();
            fill(one);
            assertThat(other.documentsOf("source-1")).hasSize(1);
            assertThat(one.version()).isNotEqualTo(other.version());
        }
    }

    @Test
    void asksTheServerNoMoreOfASmallStoreUntilSomebodyChangesIt() throws IOException {
        String dataset = Remote.emptyDataset();
        try (CuttingProxy proxy = new CuttingProxy(dataset);
                Store writer = Store.openOrCreate(RemoteAddress.of(dataset));
                Store reader = Store.open(RemoteAddress.of(proxy.url()))) {
            fill(writer);
            Set<Triple> first = lookedUp(reader);
            proxy.cutAfter(Integer.MAX_VALUE, false);
            assertThat(lookedUp(reader)).isEqualTo(first);
            assertThat(proxy.requests()).isEqualTo(1);
            change(writer);
            assertThat(lookedUp(reader)).isNotEqualTo(first).isEqualTo(lookedUp(writer));
        }
    }

    @Test
    void sendsAQueryAsAWhole() throws IOException {
        String dataset = Remote.emptyDataset();
        Query pairs = QueryFactory.create("SELECT ?a ?b { ?a <" + RDFS.label + "> ?l . ?b <" + RDFS.label + "> ?l }");
        try (CuttingProxy proxy = new CuttingProxy(dataset);
                Store store = Store.openOrCreate(RemoteAddress.of(proxy.url()))) {
            fill(store);
            proxy.cutAfter(Integer.MAX_VALUE, false);
            int rows = store.read(data -> QueryRun.over(data.asDatasetGraph(), Duration.ofSeconds(30))
                    .select(pairs, Map.of(), 0, 10_000)
                    .rows()
                    .size());
            assertThat(rows).isGreaterThan(10);
            assertThat(proxy.requests()).isEqualTo(1);
        }
    }

    /** Returns what there is of a hundred actors, each asked for alone. */
    private static Set<Triple> lookedUp(Store store) {
        return store.read(data -> {
            Graph graph = data.asDatasetGraph().getDefaultGraph();
            Set<Triple> found = new HashSet<>();
            for (int i = 0; i < 100; i++) {
                Node actor = SyntheticDocuments.actor(i);
                graph.find(Node.ANY, Node.ANY, actor).forEachRemaining(found::add);
            }
            return found;
        });
    }

    @Test
    void refusesADatasetThatHoldsSomethingElse() {
        RemoteAddress address = fresh();
        try (RDFConnection server = RDFConnection.connect(address.dataset().toString())) {
            server.update("INSERT DATA { <urn:a> <urn:b> <urn:c> }");
        }
        assertThatThrownBy(() -> Store.openOrCreate(address))
                .isInstanceOf(StoreNotFoundException.class)
                .hasMessageContaining("holds triples that are no store of Chancery");
    }

    @Test
    void tellsThatThereIsNoStoreYet() {
        assertThatThrownBy(() -> Store.open(fresh()))
                .isInstanceOf(StoreNotFoundException.class)
                .hasMessageContaining("make one with the command ingest");
    }

    @Test
    void namesEachWriteThatIsCutOffAndMakesItWholeOrUndone() throws IOException {
        String dataset = Remote.emptyDataset();
        try (Store store = Store.openOrCreate(RemoteAddress.of(dataset))) {
            fill(store);
        }
        int requests = requestsOfAChange();
        for (int last = Remote.isWanted() ? 6 : 2; last > 0; last--) {
            for (boolean swallowed : Remote.isWanted() ? List.of(false, true) : List.of(last == 1)) {
                cut(dataset, requests - last, swallowed);
            }
        }
    }

    private static int requestsOfAChange() throws IOException {
        String dataset = Remote.emptyDataset();
        try (Store store = Store.openOrCreate(RemoteAddress.of(dataset))) {
            fill(store);
        }
        try (CuttingProxy proxy = new CuttingProxy(dataset);
                Store store = Store.open(RemoteAddress.of(proxy.url()))) {
            proxy.cutAfter(Integer.MAX_VALUE, false);
            change(store);
            return proxy.requests();
        }
    }

    /** Whatever the writer that is cut off believes, all that others see afterwards is the old or the new state. */
    private static void cut(String dataset, int passing, boolean swallowed) throws IOException {
        Set<Quad> before;
        Set<Quad> after = changed();
        try (Store store = Store.open(RemoteAddress.of(dataset))) {
            before = quads(store);
        }
        try (CuttingProxy proxy = new CuttingProxy(dataset);
                Store store = Store.open(RemoteAddress.of(proxy.url()))) {
            proxy.cutAfter(passing, swallowed);
            assertThatThrownBy(() -> change(store)).isInstanceOf(ChanceryException.class);
        }
        try (Store found = Store.open(RemoteAddress.of(dataset))) {
            boolean isUnfinished = !found.notices().isEmpty();
            if (isUnfinished) {
                assertThat(found.notices().get(0)).contains("a write of process", "is not finished");
                assertThatThrownBy(() -> change(found)).hasMessageContaining("check --repair");
                assertThat(StoreCheck.of(found).isSound()).isFalse();
            }
            assertThat(StoreCheck.repair(found).isSound()).isTrue();
            assertThat(quads(found)).isIn(before, after);
            assertThat(change(found)).hasSize(2);
            assertThat(quads(found)).isEqualTo(after);
            found.remove(SyntheticDocuments.iri(3, 1));
            fill(found);
            assertThat(quads(found)).isEqualTo(before);
        }
    }

    private static Set<Quad> changed() {
        try (Store embedded = Store.inMemory()) {
            fill(embedded);
            change(embedded);
            return quads(embedded);
        }
    }

    @Test
    void answersQueriesThatArqWouldAnswer() {
        try (Store store = Store.openOrCreate(fresh())) {
            fill(store);
            Query ask = QueryFactory.create("ASK { ?s <" + RDFS.label + "> ?l }");
            Query describe = QueryFactory.create("DESCRIBE <" + SyntheticDocuments.actor(3) + ">");
            store.read(data -> {
                QueryRun run = QueryRun.over(data.asDatasetGraph(), Duration.ofSeconds(30));
                assertThat(run.ask(ask)).isTrue();
                assertThat(run.describe(describe)
                                .contains(
                                        NodeFactory.createURI(
                                                SyntheticDocuments.actor(3).getURI()),
                                        RDFS.label.asNode(),
                                        Node.ANY))
                        .isTrue();
                return true;
            });
        }
    }
}
