package org.chancery.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chancery.cli.WritableSite;
import org.chancery.reliability.Promise;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of another site, in the browser of somebody who is logged in, can neither write nor read. */
@BrowserTest
@Promise(13)
class ForeignFormTest {
    private Browser browser;
    private WritableSite site;
    private HttpServer foreign;

    @BeforeAll
    void start(Browser browser, @TempDir Path folder) throws IOException {
        this.browser = browser;
        site = WritableSite.in(folder);
        foreign = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        foreign.createContext("/", exchange -> {
            byte[] page = page().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        foreign.start();
    }

    @AfterAll
    void stop() {
        foreign.stop(0);
        site.close();
    }

    /** The credentials in the address are sent by the browser, as it would those that somebody had typed. */
    private String loggedIn(String path) {
        return site.client().url(path).replace("http://", "http://robot:x@");
    }

    private String page() {
        return """
                <title>Another site</title>
                <form id="documents" method="post" enctype="text/plain" action="%s"><input name="Peru is an ally of Chile" value="x"></form>
                <form id="query" method="post" action="%s"><input name="query" value="ASK {}"></form>
                <img id="image" src="%s">
                """.formatted(
                        loggedIn("/documents"),
                        site.client().url("/sparql"),
                        site.client().url("/assets/icon.svg"));
    }

    private void open() {
        browser.plain();
        browser.driver().get("http://127.0.0.1:" + foreign.getAddress().getPort() + "/");
    }

    @Test
    void aFormOfItWritesNothing() {
        long size = site.size();
        open();
        browser.driver().executeScript("document.getElementById('documents').submit()");
        browser.until(() -> !site.audit().isEmpty());

        assertThat(site.audit()).singleElement().asString().contains("refused 403");
        assertThat(site.size()).isEqualTo(size);
    }

    @Test
    void aFormOfItDoesNotEvenAsk() {
        open();
        browser.driver().executeScript("document.getElementById('query').submit()");
        browser.until(() -> browser.driver().getCurrentUrl().endsWith("/sparql"));

        assertThat(browser.text("main")).contains("page of another site");
    }

    @Test
    void aScriptOfItReadsNothing() {
        open();
        for (String path :
                new String[] {"/void.json", "/downloads/chancery.nt", "/sparql?query=ASK%7B%7D", "/health"}) {
            Object read = browser.driver()
                    .executeAsyncScript(
                            "const done = arguments[1];"
                                    + "fetch(arguments[0]).then(a => a.text()).then(t => done('read ' + t), e => done('kept out'))",
                            site.client().url(path));
            assertThat(read).as(path).isEqualTo("kept out");
        }
    }
}
