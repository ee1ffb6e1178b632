package org.chancery.server.injection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What must hold of every page, whatever stands in the data or in the address. */
final class Harmless {
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "data", "poster", "srcset", "xlink:href");
    private static final Set<String> FOREIGN = Set.of(
            "iframe",
            "object",
            "embed",
            "base",
            "frame",
            "applet",
            "portal",
            "marquee",
            "video",
            "audio",
            "math",
            "plaintext",
            "xmp");

    private Harmless() {}

    /** Fails if the answer has a header, an element or an attribute that no page of ours has. */
    static void check(HttpResponse<String> response, String what) {
        assertThat(response.headers().map().keySet().toString().toLowerCase(Locale.ROOT))
                .as(what)
                .doesNotContain("x-injected", "set-cookie", "access-control");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .as(what)
                .contains("default-src 'none'", "script-src 'self'");
        assertThat(response.headers().firstValue("X-Content-Type-Options"))
                .as(what)
                .contains("nosniff");
        Document page = Jsoup.parse(response.body());
        page.getAllElements().forEach(element -> check(element, what));
        assertThat(page.select("h1").size()).as(what).isEqualTo(1);
    }

    private static void check(Element element, String what) {
        assertThat(FOREIGN).as(what).doesNotContain(element.normalName());
        if (element.normalName().equals("script") || element.normalName().equals("style")) {
            boolean ours = element.attr("src").startsWith("/assets/")
                    || element.attr("type").endsWith("json");
            assertThat(ours).as(what + ": " + element).isTrue();
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            assertThat(name)
                    .as(what + ": " + element.outerHtml())
                    .doesNotStartWith("on")
                    .isNotIn("style", "srcdoc", "formaction");
            if (ADDRESSES.contains(name)) {
                checkAddress(element, attribute.getValue(), what);
            }
        }
    }

    private static void checkAddress(Element element, String address, String what) {
        String plain = address.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        assertThat(plain)
                .as(what + ": " + element)
                .doesNotStartWith("javascript:")
                .doesNotStartWith("vbscript:")
                .doesNotStartWith("data:text")
                .doesNotStartWith("file:")
                .doesNotStartWith("blob:");
        if (!element.normalName().equals("a")) {
            assertThat(plain).as(what + ": " + element).doesNotStartWith("//").doesNotContain("evil.example/");
        }
    }

    /** Returns all text of a page with white space folded, and what its fields hold. */
    static String text(Document page) {
        page.select(".note").remove();
        return (page.wholeText() + " " + String.join(" ", page.select("input").eachAttr("value")))
                .replaceAll("\\s+", " ");
    }
}
