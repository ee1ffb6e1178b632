package org.chancery.store.remote;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.GraphView;

/** A graph of a remote dataset, which counts and looks without fetching all. */
final class RemoteGraph extends GraphView {
    private final RemoteDataset dataset;
    private final Node name;

    RemoteGraph(RemoteDataset dataset, Node name) {
        super(dataset, name);
        this.dataset = dataset;
        this.name = name;
    }

    @Override
    protected int graphBaseSize() {
        return (int) Math.min(Integer.MAX_VALUE, dataset.count(name));
    }

    @Override
    protected boolean graphBaseContains(Triple pattern) {
        return dataset.contains(name, pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    }

    @Override
    public boolean isEmpty() {
        return !graphBaseContains(Triple.ANY);
    }
}
