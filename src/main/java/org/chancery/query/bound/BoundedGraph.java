package org.chancery.query.bound;

import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph that asks the meter before each triple that is found or added, and tells of each that is found. */
public final class BoundedGraph extends GraphWrapper {
    private final Meter meter;
    private final Consumer<Triple> found;

    private BoundedGraph(Graph graph, Meter meter, Consumer<Triple> found) {
        super(graph);
        this.meter = meter;
        this.found = found;
    }

    /** Returns the graph with questions to the meter. */
    public static Graph of(Graph graph, Meter meter) {
        return new BoundedGraph(graph, meter, triple -> {});
    }

    /** Returns a graph whose reader keeps something of each triple that it finds. */
    static Graph kept(Graph graph, Meter meter, Meter.Holding holding, int bytes) {
        return new BoundedGraph(graph, meter, triple -> holding.add(bytes));
    }

    @Override
    public void add(Triple triple) {
        meter.tick();
        super.add(triple);
    }

    @Override
    public ExtendedIterator<Triple> find() {
        return asking(super.find());
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return asking(super.find(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        return asking(super.find(subject, predicate, object));
    }

    private ExtendedIterator<Triple> asking(Iterator<Triple> triples) {
        meter.tick();
        return WrappedIterator.create(triples).mapWith(triple -> {
            meter.tick();
            found.accept(triple);
            return triple;
        });
    }
}
