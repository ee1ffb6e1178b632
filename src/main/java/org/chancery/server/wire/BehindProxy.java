package org.chancery.server.wire;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Takes the client's address and the scheme from what a proxy adds: the last value of X-Forwarded-For and of X-Forwarded-Proto,
 * since a client may have sent the ones before. The host name is the one of Host, which the proxy must leave as it is.
 */
final class BehindProxy implements HttpConfiguration.Customizer {
    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        Optional<String> client = last(request, "X-Forwarded-For");
        boolean secure =
                last(request, "X-Forwarded-Proto").filter("https"::equals).isPresent();
        return new Forwarded(request, client, secure || request.isSecure());
    }

    private static Optional<String> last(Request request, String header) {
        List<String> values = request.getHeaders().getCSV(header, false);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    private static final class Forwarded extends Request.Wrapper {
        private final ConnectionMetaData connection;
        private final HttpURI address;
        private final boolean secure;

        Forwarded(Request request, Optional<String> client, boolean secure) {
            super(request);
            this.secure = secure;
            this.address = secure && request.getHttpURI().getScheme() != null
                    ? HttpURI.build(request.getHttpURI()).scheme("https").asImmutable()
                    : request.getHttpURI();
            this.connection = client.<ConnectionMetaData>map(name -> new Seen(
                            request.getConnectionMetaData(), InetSocketAddress.createUnresolved(name, 0), secure))
                    .orElse(request.getConnectionMetaData());
        }

        @Override
        public ConnectionMetaData getConnectionMetaData() {
            return connection;
        }

        @Override
        public HttpURI getHttpURI() {
            return address;
        }

        @Override
        public boolean isSecure() {
            return secure;
        }
    }

    private static final class Seen extends ConnectionMetaData.Wrapper {
        private final SocketAddress client;
        private final boolean secure;

        Seen(ConnectionMetaData wrapped, SocketAddress client, boolean secure) {
            super(wrapped);
            this.client = client;
            this.secure = secure;
        }

        @Override
        public SocketAddress getRemoteSocketAddress() {
            return client;
        }

        @Override
        public boolean isSecure() {
            return secure;
        }
    }
}
