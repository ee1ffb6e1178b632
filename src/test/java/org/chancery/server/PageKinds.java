package org.chancery.server;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.server.http.Format;
import org.chancery.server.page.Pages;
import org.chancery.server.page.Urls;

/** One page of every kind that the server has, of the sample documents. */
public final class PageKinds {
    private static final List<Format> PAGE_ALONE = List.of(Format.HTML);

    private static final String QUERY =
            "SELECT ?claimant ?words WHERE { ?claim <https://w3id.org/chancery/ont#claimant> ?claimant ;"
                    + " <https://w3id.org/chancery/ont#evidence>/<https://w3id.org/chancery/ont#exactText> ?words } LIMIT 20";
    private static final String MISTYPED = "SELECT ?claim WHERE { ?claim a cy:Claim }";

    private static final List<Format> MAP = Stream.concat(Pages.TABLE_FORMS.stream(), Stream.of(Format.GEO_JSON))
            .toList();

    private PageKinds() {}

    /** Returns the kinds in the order in which a reader meets them. */
    public static List<PageKind> of(SampleSite site) {
        return List.of(
                page("home", "/"),
                page("entity", "/page/id/russia"),
                page("document", site.document("trenin-on-syria.md")),
                page("claim", site.denial()),
                page("why", "/why?of=Russia%20ally%20of%20Syria"),
                page("proposition", site.proposition()),
                page("event", site.event()),
                table("disagreements", "/disagreements"),
                table("choice of sources", "/compare"),
                table("compare", "/compare?a=damascus-mission-wire.txt&b=trenin-on-syria.md"),
                table("positions", "/positions?actor=Dmitri%20Trenin"),
                table("search", "/search?q=Russia"),
                new PageKind("map", "/map", MAP, 200),
                table("timeline", "/timeline"),
                page("questions", "/q"),
                table("answer", "/q/disagreements/who-affirms-and-denies?a=Russia&relation=allyOf&b=Syria"),
                alone("workbench", "/sparql", 200),
                alone("query", "/sparql?query=" + Urls.encode(QUERY), 200),
                alone("mistyped", "/sparql?query=" + Urls.encode(MISTYPED), 400),
                page("ontology", "/page/ont"),
                page("downloads", "/downloads"),
                page("numbers", "/void"),
                alone("unknown", "/page/id/nobody-at-all", 404));
    }

    private static PageKind page(String name, String path) {
        return new PageKind(name, path, Pages.FORMS, 200);
    }

    private static PageKind table(String name, String path) {
        return new PageKind(name, path, Pages.TABLE_FORMS, 200);
    }

    private static PageKind alone(String name, String path, int status) {
        return new PageKind(name, path, PAGE_ALONE, status);
    }
}
