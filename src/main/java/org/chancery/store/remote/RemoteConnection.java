package org.chancery.store.remote;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;

/** A store on a server, seen from the program: its data, and what is told of the store itself. */
public final class RemoteConnection {
    private final SparqlServer server;
    private final TripleReader reader;
    private final StagedWrites writes;
    private final ReentrantLock door = new ReentrantLock(true);
    private final RemoteDataset dataset;
    private final StoreVersion version;

    private RemoteConnection(SparqlServer server) {
        this.server = server;
        this.reader = new TripleReader(server);
        this.writes = new StagedWrites(server);
        this.version = new StoreVersion(reader);
        this.dataset = new RemoteDataset(server, reader, version, writes, door);
    }

    /** Returns a connection, over which nothing has been sent yet. */
    public static RemoteConnection to(RemoteAddress address) {
        return new RemoteConnection(new SparqlServer(address));
    }

    public RemoteAddress address() {
        return server.address();
    }

    public RemoteDataset dataset() {
        return dataset;
    }

    /** Only the thread that holds this lock can begin a write transaction. */
    public ReentrantLock door() {
        return door;
    }

    /**
     * What a server tells of a store.
     *
     * @param format the number of the way in which it is kept
     * @param ontology that is in it, in Turtle
     * @param graph that holds its triples; that of ARQ's default graph if it is no named one
     */
    public record Description(String format, String ontology, Node graph) {}

    /**
     * Returns what the server tells of its store; absent if it has none.
     *
     * @throws RemoteStoreException when it does not answer as a SPARQL server does
     */
    public Optional<Description> description() {
        return told(DCTerms.format.asNode())
                .map(format -> new Description(
                        format.getLiteralLexicalForm(),
                        told(DCTerms.source.asNode())
                                .map(Node::getLiteralLexicalForm)
                                .orElse(""),
                        told(DCTerms.hasPart.asNode()).orElse(Quad.defaultGraphIRI)));
    }

    /** Puts the description among the changes of a write transaction. */
    public void describe(String format, String ontology, DatasetGraph inTransaction) {
        for (Node property : List.of(DCTerms.format.asNode(), DCTerms.source.asNode(), DCTerms.hasPart.asNode())) {
            inTransaction.deleteAny(Signs.STORE, Signs.STORE, property, Node.ANY);
        }
        tell(inTransaction, DCTerms.format.asNode(), NodeFactory.createLiteralString(format));
        tell(inTransaction, DCTerms.source.asNode(), NodeFactory.createLiteralString(ontology));
        tell(inTransaction, DCTerms.hasPart.asNode(), graph());
    }

    private static void tell(DatasetGraph inTransaction, Node property, Node value) {
        inTransaction.add(Signs.STORE, Signs.STORE, property, value);
    }

    /** Returns the named graph that holds the triples; that of ARQ's default graph if it is no named one. */
    public Node graph() {
        return address().graph().orElse(Quad.defaultGraphIRI);
    }

    private Optional<Node> told(Node property) {
        return reader.find(Signs.STORE, Triple.create(Signs.STORE, property, Node.ANY)).stream()
                .map(Triple::getObject)
                .findFirst();
    }

    /** Whether the server shows in its default graph what is in a named one; to be asked during a write. */
    public boolean mixesGraphs() {
        return address().graph().isEmpty()
                && reader.contains(
                        Quad.defaultGraphIRI, Triple.create(Node.ANY, DCTerms.isPartOf.asNode(), Signs.STORE));
    }

    /** Returns the writes that are not finished, each as a phrase; empty in the ordinary case. */
    public List<String> unfinished() {
        return writes.unfinished().stream().map(Sign::description).toList();
    }

    /** Leaves the sign of a write; throws {@link RemoteStoreException} when another writes. */
    public void claim() {
        writes.claim();
    }

    /** Takes the sign off, if it is still there. */
    public void release() {
        writes.release();
    }

    /** Finishes or takes back what this process has left unfinished. */
    public void settle() {
        writes.settle();
    }

    /** Finishes or takes back what anybody has left unfinished; nobody may be at it. */
    public void settleAll() {
        writes.settleAll();
    }

    /** Returns a word that changes with each write of Chancery, by whichever process; it may be a second old. */
    public String version() {
        return version.lately();
    }
}
