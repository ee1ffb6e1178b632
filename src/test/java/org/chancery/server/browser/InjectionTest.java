package org.chancery.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.chancery.server.injection.HostileSite;
import org.chancery.server.injection.Payload;
import org.chancery.server.page.Urls;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real browser opens pages full of strings that would do something: no script of theirs runs, and nobody else is asked. */
@BrowserTest
@Promise({7, 14})
class InjectionTest {
    private static final String TRAP = """
            window.hits = [];
            for (const name of ['pwned', 'alert', 'prompt', 'confirm']) {
              Object.defineProperty(window, name, { value: what => { window.hits.push(name + ' ' + what); }, writable: false });
            }
            """;
    private static final List<String> LISTS = List.of(
            "/",
            "/disagreements",
            "/compare",
            "/search?q=malta",
            "/map",
            "/timeline",
            "/q",
            "/q/sources/documents",
            "/positions?actor=Malta",
            "/why?of=Malta",
            "/page/id/malta",
            "/sparql?query=" + Urls.encode("SELECT * { ?s ?p ?o FILTER(CONTAINS(STR(?o), \"pwned\")) } LIMIT 500"));
    private static final List<String> PLACES = List.of(
            "/search?q=",
            "/why?of=",
            "/positions?actor=",
            "/compare?a=",
            "/disagreements?actor=",
            "/timeline?actor=",
            "/sparql?query=",
            "/q/claims/claims-by-actor?actor=",
            "/page/id/",
            "/nowhere/");

    private Browser browser;
    private HostileSite site;

    @BeforeAll
    void start(Browser browser, HostileSite site) {
        this.browser = browser;
        this.site = site;
        browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", TRAP));
    }

    @Test
    void noScriptOfThemRunsAndNoOtherHostIsAsked() {
        List<String> paths = new ArrayList<>(LISTS);
        for (Payload payload : Payload.every(Effort.of(15, 1))) {
            site.things(payload).forEach(thing -> paths.add("/page/" + thing));
        }
        for (Payload payload : Payload.every(Effort.of(25, 3))) {
            String place = PLACES.get(payload.number() % PLACES.size());
            paths.add(place + Urls.encode(payload.text()).replace("+", "%20"));
        }
        browser.plain();
        paths.forEach(this::open);
        Figure.note(
                14,
                "pages full of such strings opened in a browser",
                paths.size(),
                0,
                "no script ran, no other host was asked");
    }

    private void open(String path) {
        browser.forget();
        browser.driver().get(site.url(path));
        browser.settle();

        assertThat(browser.driver().executeScript("return window.hits.join()"))
                .as(path)
                .isEqualTo("");
        assertThat(browser.requests())
                .as(path)
                .allMatch(address -> address.startsWith(site.url("/")) || address.startsWith("data:"));
        assertThat(browser.messages())
                .as(path)
                .filteredOn(message -> !message.contains("Failed to load resource"))
                .isEmpty();
    }

    @Test
    void theTrapWouldCatchAScript() {
        browser.driver().get(site.url("/"));
        browser.driver().executeScript("pwned('yes')");

        assertThat(browser.driver().executeScript("return window.hits.join()")).isEqualTo("pwned yes");
    }
}
