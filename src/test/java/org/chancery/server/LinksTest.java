package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.server.browser.SharedSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where the links of every kind of page lead. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedSite.class)
class LinksTest {
    private static Document page(SampleSite site, PageKind kind) {
        return Jsoup.parse(site.client().get(kind.path(), "Accept", "text/html").body(), site.url(kind.path()));
    }

    /** Returns each address of this server that a page names, without its fragment, with a page that names it. */
    private static Map<String, String> addresses(SampleSite site) {
        Map<String, String> addresses = new TreeMap<>();
        for (PageKind kind : PageKinds.of(site)) {
            Document page = page(site, kind);
            List<String> named =
                    new ArrayList<>(page.select("[href]:not([href^=#])").eachAttr("abs:href"));
            named.addAll(page.select("[src]").eachAttr("abs:src"));
            named.stream()
                    .filter(address -> address.startsWith(site.url("/")))
                    .map(address -> address.substring(site.url("").length()).replaceFirst("#.*", ""))
                    .forEach(address -> addresses.put(address, kind.name()));
        }
        return addresses;
    }

    @Test
    void allResolve(SampleSite site) {
        Map<String, String> addresses = addresses(site);
        Set<String> broken = new TreeSet<>();
        addresses.forEach((address, kind) -> {
            int status = site.client().method("HEAD", address, "Accept", "*/*").statusCode();
            if (status != 200 && status != 303) {
                broken.add(status + " " + address + " on " + kind);
            }
        });

        assertThat(addresses).hasSizeGreaterThan(200);
        assertThat(broken).isEmpty();
    }

    @Test
    void withinAPageLeadToSomethingOfIt(SampleSite site) {
        for (PageKind kind : PageKinds.of(site)) {
            Document page = page(site, kind);
            assertThat(page.select("a[href^=#]").eachAttr("href"))
                    .as(kind.name())
                    .isNotEmpty()
                    .allMatch(fragment -> page.getElementById(fragment.substring(1)) != null);
        }
    }

    @Test
    void leadToOtherHostsOnlyWhereSomebodyClicks(SampleSite site) {
        for (PageKind kind : PageKinds.of(site)) {
            Document page = page(site, kind);
            assertThat(page.select("[src], link[href], form[action]").stream()
                            .map(element -> element.absUrl(
                                    element.hasAttr("src") ? "src" : element.hasAttr("href") ? "href" : "action")))
                    .as(kind.name())
                    .isNotEmpty()
                    .allMatch(address -> address.startsWith(site.url("/")));
            assertThat(page.select("a[href^=javascript], [style], style, [onclick]"))
                    .as(kind.name())
                    .isEmpty();
        }
    }
}
