package org.chancery.document.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Web pages that mean harm. */
final class HostileMarkup {
    private static final String GOOD =
            "<p>Norway backs the talks, and Malta is an ally of Egypt, the minister said.</p>";

    private HostileMarkup() {}

    static void addTo(Map<String, byte[]> files, Trap trap) {
        addFetching(files, trap);
        addShapes(files);
        put(
                files,
                "billion-laughs.xhtml",
                "<?xml version=\"1.0\"?><!DOCTYPE html [" + laughs() + "]><html><body><p>&i;</p>" + GOOD
                        + "</body></html>");
        put(
                files,
                "external-entity.xhtml",
                "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY s SYSTEM \"" + trap.file() + "\"><!ENTITY w SYSTEM \""
                        + trap.web() + "\">]><html><body><p>&s;&w;</p>" + GOOD + "</body></html>");
        put(
                files,
                "external-dtd.xhtml",
                "<!DOCTYPE html SYSTEM \"" + trap.web() + "\"><html><body>" + GOOD + "</body></html>");
        put(files, "surrogates.html", "<p>&#xD800; &#xDFFF; &#x110000; &#0; &#x1F600;</p>" + GOOD);
        put(
                files,
                "xinclude.xhtml",
                "<html xmlns:xi=\"http://www.w3.org/2001/XInclude\"><body><xi:include href=\"" + trap.file()
                        + "\" parse=\"text\"/>" + GOOD + "</body></html>");
        files.put("archive.html", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4});
    }

    private static void addFetching(Map<String, byte[]> files, Trap trap) {
        String web = trap.web();
        String[] shapes = {
            "<img src='%s' srcset='%s 2x'>",
            "<iframe src='%s'></iframe>",
            "<base href='%s'><a href='x'>y</a>",
            "<meta http-equiv=refresh content='0;url=%s'>",
            "<link rel=stylesheet href='%s'>",
            "<link rel=preload as=image href='%s'>",
            "<script src='%s'></script>",
            "<object data='%s'></object>",
            "<embed src='%s'>",
            "<video src='%s' poster='%s'></video>",
            "<style>@import url(%s);</style>",
            "<svg><image href='%s'/></svg>",
            "<body background='%s'>",
            "<form action='%s'></form>",
            "<math><mtext href='%s'>x</mtext></math>",
            "<a ping='%s' href='#'>x</a>",
            "<script type=application/ld+json>{\"@context\":\"%s\",\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script>"
        };
        for (int i = 0; i < shapes.length; i++) {
            put(
                    files,
                    "fetch-" + i + ".html",
                    "<html><head></head><body>" + shapes[i].replace("%s", web) + GOOD + "</body></html>");
        }
        put(
                files,
                "frame-file.html",
                "<iframe src='" + trap.file() + "'></iframe><img src='" + trap.file() + "'>" + GOOD);
        put(files, "data-uri.html", "<img src='data:image/png;base64," + "A".repeat(1_000_000) + "'>" + GOOD);
    }

    private static void addShapes(Map<String, byte[]> files) {
        put(files, "deep.html", "<div>".repeat(100_000) + GOOD);
        put(files, "deep-formatting.html", "<b><i><font>".repeat(30_000) + GOOD);
        put(files, "deep-asides.html", "<aside class='related-links'>".repeat(9_000) + GOOD);
        put(files, "many-asides.html", ("<aside class='sidebar'>" + GOOD + "</aside>").repeat(10_000));
        put(files, "deep-headers.html", "<header><footer><nav>".repeat(3_000) + GOOD);
        put(files, "unclosed.html", "<p><a href='x'><td><li>".repeat(20_000) + GOOD);
        put(files, "misnested.html", "<b><p><i></b></p></i>".repeat(20_000) + GOOD);
        put(files, "million-tags.html", "<b>a</b>".repeat(1_000_000));
        put(files, "million-attributes.html", "<p " + attributes(600_000) + ">" + "x</p>" + GOOD);
        put(files, "long-attribute.html", "<p class='" + "sidebar ".repeat(1_000_000) + "'>x</p>" + GOOD);
        put(
                files,
                "huge-table.html",
                "<table>" + ("<tr>" + "<td>1</td>".repeat(50) + "</tr>").repeat(1_500) + "</table>" + GOOD);
        put(files, "open-comment.html", "<!-- ".repeat(100_000) + GOOD);
        put(files, "open-script.html", GOOD + "<script>" + "x".repeat(3_000_000));
        put(files, "open-tag.html", GOOD + "<".repeat(150_000));
        put(files, "entities.html", "&amp;&lt;&notanentity;&#99999999999;".repeat(50_000) + GOOD);
        put(
                files,
                "json-ld-depth.html",
                "<script type=application/ld+json>" + "[".repeat(100_000) + "</script>" + GOOD);
        put(
                files,
                "json-ld-number.html",
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":1" + "0".repeat(100_000)
                        + "}</script>" + GOOD);
        put(files, "many-metas.html", "<meta name=author content='Ada Berg'>".repeat(50_000) + GOOD);
        put(files, "script-text.html", "<p onclick='alert(1)'>Norway <script>alert(1)</script>backs Malta.</p>" + GOOD);
    }

    private static String attributes(int count) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining(" "));
    }

    static String laughs() {
        return "<!ENTITY a \"ha ha \">"
                + "bcdefghi"
                        .chars()
                        .mapToObj(c -> "<!ENTITY " + (char) c + " \"" + ("&" + (char) (c - 1) + ";").repeat(10) + "\">")
                        .collect(Collectors.joining());
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(UTF_8));
    }
}
