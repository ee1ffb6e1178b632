package org.chancery.store.remote;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraphTriplesQuads;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.chancery.model.ChanceryException;
import org.chancery.vocab.Bases;

/**
 * The data of a server as a dataset. A read transaction keeps what it has looked up and asks nothing twice; it does not keep other
 * programs from writing meanwhile. Small graphs are kept from one transaction to the next until the store has another version. Only the thread that holds the door can begin a write transaction; what it changes is sent when it
 * commits.
 */
public final class RemoteDataset extends DatasetGraphTriplesQuads {
    private final SparqlServer server;
    private final TripleReader reader;
    private final StoreVersion version;
    private final Map<Node, GraphCopy> copies = new ConcurrentHashMap<>();
    private final StagedWrites writes;
    private final ReentrantLock door;
    private final PrefixMap prefixes = PrefixMapFactory.create();
    /** One a dataset, as Jena's own: a thread may be in transactions of two stores. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Session> sessions = new ThreadLocal<>();

    private volatile boolean open = true;

    /** Opens nothing yet; the first lookup does. */
    RemoteDataset(
            SparqlServer server, TripleReader reader, StoreVersion version, StagedWrites writes, ReentrantLock door) {
        this.server = server;
        this.reader = reader;
        this.version = version;
        this.writes = writes;
        this.door = door;
        QueryEngineRegistry engines = new QueryEngineRegistry();
        engines.add(QueryEngineMain.getFactory());
        engines.add(new RemoteEngine()); // the last one is asked first
        QueryEngineRegistry.set(getContext(), engines);
    }

    /** What one transaction has looked up and changed. */
    private record Session(ReadWrite mode, Lookups lookups, Changes changes) {}

    SparqlServer server() {
        if (!open) {
            throw new ChanceryException("The store is closed; open it again");
        }
        Session session = sessions.get();
        if (session != null && !session.changes.isEmpty()) {
            throw new IllegalStateException("A query would not see what this transaction has changed");
        }
        return server;
    }

    private Iterator<Triple> find(Node graph, Triple pattern) {
        Session session = sessions.get();
        if (pattern.equals(Triple.ANY)) {
            Iterator<Triple> all = reader.all(graph);
            return session == null ? all : session.changes.over(graph, pattern, all);
        }
        if (session == null) {
            return reader.find(graph, pattern).iterator();
        }
        return session.changes.over(graph, pattern, stored(session.lookups, graph, pattern));
    }

    /** A whole triple is looked for among all values of its property, which are few and soon asked for as well. */
    private static Iterator<Triple> stored(Lookups lookups, Node graph, Triple pattern) {
        if (!pattern.isConcrete()) {
            return lookups.find(graph, pattern).iterator();
        }
        List<Triple> values =
                lookups.find(graph, Triple.create(pattern.getSubject(), pattern.getPredicate(), Node.ANY));
        return values.stream().filter(pattern::equals).iterator();
    }

    @Override
    public boolean contains(Node graph, Node s, Node p, Node o) {
        Triple pattern = Triple.createMatch(s, p, o);
        Session session = sessions.get();
        boolean narrow = pattern.getSubject().isConcrete();
        boolean simple = session == null || session.changes.isEmpty();
        return narrow || !simple || graph == null || graph.equals(Node.ANY)
                ? find(graph, s, p, o).hasNext()
                : reader.contains(graph, pattern);
    }

    @Override
    public boolean contains(Quad quad) {
        return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    long count(Node graph) {
        return reader.count(graph);
    }

    private static Node named(Node graph) {
        return graph == null || Quad.isDefaultGraph(graph) ? Quad.defaultGraphIRI : graph;
    }

    @Override
    protected Iterator<Quad> findInDftGraph(Node s, Node p, Node o) {
        return findInSpecificNamedGraph(Quad.defaultGraphIRI, s, p, o);
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(Node g, Node s, Node p, Node o) {
        return Iter.map(find(named(g), Triple.createMatch(s, p, o)), triple -> new Quad(g, triple));
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
        Triple pattern = Triple.createMatch(s, p, o);
        if (pattern.equals(Triple.ANY)) {
            return Iter.flatMap(listGraphNodes(), graph -> findInSpecificNamedGraph(graph, s, p, o));
        }
        return reader.findNamed(pattern).stream()
                .filter(quad -> isVisible(quad.getGraph()))
                .iterator();
    }

    private boolean isVisible(Node graph) {
        return !graph.getURI().startsWith(Bases.BOOKKEEPING)
                && server.address().graph().filter(graph::equals).isEmpty();
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return reader.graphs().stream().filter(this::isVisible).iterator();
    }

    @Override
    protected void addToDftGraph(Node s, Node p, Node o) {
        addToNamedGraph(Quad.defaultGraphIRI, s, p, o);
    }

    @Override
    protected void addToNamedGraph(Node g, Node s, Node p, Node o) {
        writing().add(g, Triple.create(s, p, o));
    }

    @Override
    protected void deleteFromDftGraph(Node s, Node p, Node o) {
        deleteFromNamedGraph(Quad.defaultGraphIRI, s, p, o);
    }

    @Override
    protected void deleteFromNamedGraph(Node g, Node s, Node p, Node o) {
        writing().delete(g, Triple.create(s, p, o));
    }

    private Changes writing() {
        Session session = sessions.get();
        if (session == null || session.mode != ReadWrite.WRITE) {
            throw new UnsupportedOperationException("This dataset can only be read; changes go through the store");
        }
        return session.changes;
    }

    @Override
    public Graph getDefaultGraph() {
        return new RemoteGraph(this, Quad.defaultGraphIRI);
    }

    @Override
    public Graph getGraph(Node name) {
        return new RemoteGraph(this, named(name));
    }

    /** Those of the ontology; a server keeps none. */
    @Override
    public PrefixMap prefixes() {
        return prefixes;
    }

    @Override
    public void begin(ReadWrite mode) {
        if (mode == ReadWrite.WRITE && !door.isHeldByCurrentThread()) {
            throw new UnsupportedOperationException("This dataset can only be read; changes go through the store");
        }
        if (!open) {
            throw new ChanceryException("The store is closed; open it again");
        }
        sessions.set(new Session(mode, new Lookups(reader, this::copy), new Changes()));
    }

    private GraphCopy copy(Node graph) {
        return copies.computeIfAbsent(graph, name -> new GraphCopy(name, reader, version));
    }

    @Override
    public void begin(TxnType type) {
        begin(type == TxnType.WRITE ? ReadWrite.WRITE : ReadWrite.READ);
    }

    @Override
    public void begin() {
        begin(ReadWrite.READ);
    }

    @Override
    public void commit() {
        Session session = sessions.get();
        if (session.mode == ReadWrite.WRITE) {
            writes.commit(session.changes);
        }
        sessions.remove();
    }

    @Override
    public void abort() {
        sessions.remove();
    }

    @Override
    public void end() {
        sessions.remove();
    }

    /** Does nothing: the store closes what it opened. */
    @Override
    public void close() {}

    /** Refuses whatever comes from now on. */
    public void shut() {
        open = false;
    }

    @Override
    public boolean isInTransaction() {
        return sessions.get() != null;
    }

    @Override
    public ReadWrite transactionMode() {
        return isInTransaction() ? sessions.get().mode : null;
    }

    @Override
    public TxnType transactionType() {
        return isInTransaction() ? TxnType.convert(sessions.get().mode) : null;
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return true;
    }
}
