package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Tests that ask one server over the sample data and change nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnSampleServer {
    /** What a browser says that it accepts. */
    static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    SampleServer server;

    @BeforeAll
    void start() {
        server = SampleServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** Returns what a browser is given at an address that has a page. */
    Document page(String path) {
        HttpResponse<String> response = server.get(path, "Accept", BROWSER);
        assertThat(response.statusCode()).as(path + "\n" + response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        return Jsoup.parse(response.body());
    }
}
