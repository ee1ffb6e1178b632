package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.chancery.model.ChanceryException;
import org.chancery.server.data.DataReader;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;

class ChanceryServerTest {
    @Test
    void saysThatThePortIsInUse() {
        DataReader empty = DataReader.over(DatasetGraphFactory.createTxnMem());
        try (ChanceryServer first = ChanceryServer.start(ServerConfig.standard().withPort(0), empty)) {
            int port = URI.create(first.url()).getPort();

            assertThatThrownBy(
                            () -> ChanceryServer.start(ServerConfig.standard().withPort(port), empty))
                    .isInstanceOf(ChanceryException.class)
                    .hasMessage("The port " + port
                            + " of localhost is in use; stop the other program, or give another port (0 takes any free"
                            + " one).");
        }
    }

    @Test
    void servesAnEmptyStore() throws Exception {
        try (Store store = Store.inMemory();
                ChanceryServer server =
                        ChanceryServer.start(ServerConfig.standard().withPort(0), store)) {
            HttpRequest home = HttpRequest.newBuilder(URI.create(server.url()))
                    .header("Accept", "text/html")
                    .build();

            assertThat(HttpClient.newHttpClient()
                            .send(home, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .contains("Nothing is here yet");
        }
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThatThrownBy(() -> ServerConfig.standard().withPort(70_000)).isInstanceOf(IllegalArgumentException.class);
    }
}
