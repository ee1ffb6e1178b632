package org.chancery.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.chancery.model.ChanceryException;
import org.chancery.store.remote.RemoteConnection;
import org.chancery.store.remote.RemoteConnection.Description;

/** Opens or makes the store that a server keeps. */
final class RemoteOpening {
    private static final int CURRENT = 1;

    private final RemoteConnection connection;
    private final WriteWatch watch;
    private final List<String> notices = new ArrayList<>();

    RemoteOpening(RemoteConnection connection, WriteWatch watch) {
        this.connection = connection;
        this.watch = watch;
    }

    /** @throws StoreNotFoundException when the server has no store */
    Store existing() {
        Optional<Description> there = connection.description();
        if (there.isEmpty()) {
            throw new StoreNotFoundException(
                    "There is no store at " + place() + "; make one with the command ingest, or look at the address");
        }
        return opened(there.get());
    }

    /** @throws StoreNotFoundException when the server has something else there */
    Store existingOrNew() {
        return connection.description().map(this::opened).orElseGet(this::made);
    }

    private String place() {
        return connection.address().dataset()
                + connection
                        .address()
                        .graph()
                        .map(graph -> " in the graph " + graph)
                        .orElse("");
    }

    private Store made() {
        if (connection.unfinished().isEmpty() && !isEmpty()) {
            throw new StoreNotFoundException(
                    place() + " holds triples that are no store of Chancery; name an empty dataset with --store");
        }
        refuseMixedGraphs();
        return opened(new Description(String.valueOf(CURRENT), "", connection.graph()));
    }

    private boolean isEmpty() {
        return connection.dataset().getDefaultGraph().isEmpty();
    }

    /** Triples that are laid down beside the data would be seen among them before their time. */
    private void refuseMixedGraphs() {
        connection.door().lock();
        try {
            connection.claim();
            boolean mixes = connection.mixesGraphs();
            connection.release();
            if (mixes) {
                throw new StoreNotFoundException("The server at " + place()
                        + " shows all named graphs in its default graph; give the store a graph of its own, as"
                        + " --store-graph urn:chancery");
            }
        } finally {
            connection.door().unlock();
        }
    }

    private Store opened(Description there) {
        check(there);
        connection
                .unfinished()
                .forEach(write -> notices.add("There is " + write
                        + ", which is not finished; until it is, answers may lack what it brings."
                        + " The next write, or 'chancery check --repair', puts it in order if it was cut off"));
        WriteDoor door = new WriteDoor(new RemoteStorage(connection), watch);
        OntologyLoader loader = new OntologyLoader(door);
        if (!there.ontology().equals(OntologyLoader.shipped())) {
            loader.exchange(
                    there.ontology(),
                    dataset -> connection.describe(String.valueOf(CURRENT), OntologyLoader.shipped(), dataset));
        }
        OntologyLoader.prefixes(OntologyLoader.shipped())
                .forEach(connection.dataset().prefixes()::add);
        return new Store(new RemoteStorage(connection), door, notices);
    }

    private void check(Description there) {
        if (!there.format().equals(String.valueOf(CURRENT))) {
            throw new StoreNotFoundException("The store at " + place()
                    + " was made by a newer version of Chancery; use that version, or another dataset with --store");
        }
        if (!there.graph().equals(connection.graph())) {
            throw new ChanceryException("The store at " + connection.address().dataset() + " lies in "
                    + (Quad.isDefaultGraph(there.graph())
                            ? "the default graph; leave --store-graph out"
                            : "the graph " + there.graph() + "; name it with --store-graph"));
        }
    }
}
