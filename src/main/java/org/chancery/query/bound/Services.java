package org.chancery.query.bound;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;

/** The SPARQL endpoints that SERVICE may ask, each by exactly the address that the operator gave; nobody else is ever called. */
public final class Services {
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private final Set<String> addresses;
    private final Optional<HttpClient> client;

    private Services(Set<String> addresses, Optional<HttpClient> client) {
        this.addresses = addresses;
        this.client = client;
    }

    /** Returns the list on which nobody stands. */
    public static Services none() {
        return new Services(Set.of(), Optional.empty());
    }

    /**
     * Returns the list of these endpoints.
     *
     * @throws IllegalArgumentException if one is not an address as {@link #address} wants it
     */
    public static Services of(Collection<String> endpoints) {
        endpoints.forEach(Services::address);
        return endpoints.isEmpty() ? none() : new Services(Set.copyOf(endpoints), Optional.of(client()));
    }

    /**
     * Returns the text if it is the address of an endpoint: {@code http} or {@code https}, a host, no name or password, no fragment.
     *
     * @throws IllegalArgumentException if not; the message says why
     */
    public static String address(String text) {
        URI uri = URI.create(text);
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not the address of an endpoint, as https://example.org/sparql");
        }
        if (uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "credentials are never sent to a service; leave them out of its address");
        }
        return text;
    }

    /** Redirects are not followed, no proxy of the surroundings is used, and there is nothing that could send credentials or cookies. */
    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(CONNECTING)
                .build();
    }

    /** Returns the addresses, sorted. */
    public List<String> addresses() {
        return addresses.stream().sorted().toList();
    }

    /** Returns the endpoint that may be asked; throws {@link ServiceRefusedException} if it, or what it would be asked, is not allowed. */
    public String allowed(OpService service) {
        Node address = service.getService();
        if (!address.isURI()) {
            throw new ServiceRefusedException("SERVICE takes the address of an endpoint, not a variable.");
        }
        if (!addresses.contains(address.getURI())) {
            throw new ServiceRefusedException("SERVICE would call " + address.getURI()
                    + ", which is not one of the endpoints that may be asked here (" + list() + ").");
        }
        Walker.walk(service.getSubOp(), new NoService());
        return address.getURI();
    }

    private String list() {
        return addresses.isEmpty() ? "there are none" : String.join(", ", addresses());
    }

    HttpClient caller() {
        return client.orElseThrow();
    }

    private static final class NoService extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            throw new ServiceRefusedException(
                    "A SERVICE within another would make the one call the other; ask both from here.");
        }
    }
}
