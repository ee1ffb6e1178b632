package org.chancery.store.remote;

import java.net.URI;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.model.ChanceryException;

/**
 * Where and how a server keeps a store.
 *
 * @param dataset the address that the user knows it by
 * @param query where queries are sent
 * @param update where updates are sent
 * @param data the address of the graph store
 * @param graph the named graph that stands for the default graph, on servers whose default graph cannot be written to
 * @param login whom to be; absent if the server asks nobody
 */
public record RemoteAddress(URI dataset, URI query, URI update, URI data, Optional<Node> graph, Optional<Login> login) {

    /**
     * Returns the services of a dataset where Fuseki has them: {@code query}, {@code update} and {@code data} below its address.
     *
     * @throws ChanceryException if it is no address of a dataset; the message says why
     */
    public static RemoteAddress of(String dataset) {
        String base = dataset.endsWith("/") ? dataset.substring(0, dataset.length() - 1) : dataset;
        return new RemoteAddress(
                web(base),
                web(base + "/query"),
                web(base + "/update"),
                web(base + "/data"),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns the same with other addresses where they are given. */
    public RemoteAddress with(Optional<String> otherQuery, Optional<String> otherUpdate, Optional<String> otherData) {
        return new RemoteAddress(
                dataset,
                otherQuery.map(RemoteAddress::web).orElse(query),
                otherUpdate.map(RemoteAddress::web).orElse(update),
                otherData.map(RemoteAddress::web).orElse(data),
                graph,
                login);
    }

    /** Returns the same with everything in a named graph. */
    public RemoteAddress inGraph(String iri) {
        return new RemoteAddress(
                dataset, query, update, data, Optional.of(NodeFactory.createURI(web(iri).toString())), login);
    }

    /** Returns the same for somebody. */
    public RemoteAddress as(Login somebody) {
        return new RemoteAddress(dataset, query, update, data, graph, Optional.of(somebody));
    }

    private static URI web(String text) {
        URI uri = parsed(text);
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getRawFragment() != null || uri.getRawQuery() != null) {
            throw new ChanceryException(
                    "'" + text + "' is not the address of a dataset, as http://localhost:3030/dataset");
        }
        if (uri.getRawUserInfo() != null) {
            throw new ChanceryException("an address is no place for a password, since others see it; give"
                    + " CHANCERY_STORE_USER and CHANCERY_STORE_PASSWORD in the environment, or --store-login FILE");
        }
        return uri;
    }

    private static URI parsed(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new ChanceryException("'" + text + "' is not an address (" + e.getMessage() + ")", e);
        }
    }
}
