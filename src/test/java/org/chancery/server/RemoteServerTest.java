package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.chancery.store.Store;
import org.chancery.store.remote.RemoteAddress;
import org.chancery.testing.Remote;
import org.junit.jupiter.api.Test;

/** What a server says of a store that is on another server. */
class RemoteServerTest {
    private static final String SEARCH = """
            PREFIX text: <http://jena.apache.org/text#>
            SELECT ?s { ?s text:query "harbour" }
            """;

    @Test
    void saysThatTheStoreHasNoTextIndexAndWhatToUse() {
        try (Store store = Store.openOrCreate(RemoteAddress.of(Remote.emptyDataset()));
                ChanceryServer server =
                        ChanceryServer.start(ServerConfig.standard().withPort(0), store)) {
            Client client = new Client(server.url());
            String address = "/sparql?query=" + URLEncoder.encode(SEARCH, StandardCharsets.UTF_8);

            HttpResponse<String> answer = client.get(address, "Accept", "application/sparql-results+json");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("text index", "use CONTAINS or REGEX");
        }
    }
}
