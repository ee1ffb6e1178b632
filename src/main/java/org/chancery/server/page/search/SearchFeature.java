package org.chancery.server.page.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.page.Address;
import org.chancery.server.page.Content;
import org.chancery.server.page.Names;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pages;
import org.chancery.server.page.Part;
import org.chancery.server.page.ThingGraph;
import org.chancery.server.page.claim.ClaimView;
import org.chancery.server.page.timeline.DateRange;

/** The search over names and quotations. */
public final class SearchFeature implements Feature {
    private static final String PATH = "/search";
    private static final int SIZE = 20;

    private final Pages pages;

    public SearchFeature(Pages pages) {
        this.pages = pages;
    }

    @Override
    public List<String> paths() {
        return Pages.paths(PATH, Pages.TABLE_FORMS);
    }

    @Override
    public Reply answer(Request request) {
        request.takesOnly(List.of("q", "type", "document", "from", "to", "part"));
        Address address = Address.of(PATH, request, "q", "type", "document", "from", "to");
        DateRange dates = DateRange.asked(request);
        Optional<String> kind = Kinds.asked(address.value("type"));
        int part = Part.asked(request);
        return pages.answer(request, Pages.TABLE_FORMS, data -> {
            SearchPage page = page(data, address, kind, dates, part);
            return Content.of("search", page, () -> graph(data, page)).withCsv(() -> SearchTable.csv(page));
        });
    }

    private static SearchPage page(PageData data, Address address, Optional<String> kind, DateRange dates, int part) {
        Optional<Node> document = new Names(data).document(address, "document");
        SearchText text = SearchText.of(address.value("q"));
        Finder finder = new Finder(data, text);
        List<Hit> all = Stream.concat(finder.names().stream().map(finder::withDocuments), finder.quotations().stream())
                .toList();
        Filter filter = new Filter(kind, document, dates, data);
        List<Hit> chosen = filter.chosen(all);
        List<Hit> names = chosen.stream().filter(hit -> !hit.isQuotation()).toList();
        List<Hit> quotations = chosen.stream().filter(Hit::isQuotation).toList();
        HitReader reader = new HitReader(data, text);
        return new SearchPage(
                text.asked(),
                note(text),
                part(names, part).map(reader::named),
                names.size(),
                part(quotations, part).map(reader::quotation),
                quotations.size(),
                new FacetMaker(data, address, filter)
                        .of(all, kind.orElse(""), document.map(Node::toString).orElse("")),
                address);
    }

    private static Part<Hit> part(List<Hit> hits, int part) {
        return Part.of(
                part,
                SIZE,
                (offset, limit) -> hits.stream().skip(offset).limit(limit).toList());
    }

    private static String note(SearchText text) {
        if (text.isEmpty()) {
            return text.asked().isEmpty() ? "" : "There is no letter or digit in this to look for.";
        }
        return text.left() == 0
                ? ""
                : "Only the first " + text.words().size() + " words are looked for; " + text.left()
                        + " more are left aside.";
    }

    private static Graph graph(PageData data, SearchPage page) {
        List<Node> shown = Stream.concat(
                        page.names().items().stream().map(SearchPage.Named::iri),
                        page.quotations().items().stream().map(ClaimView::iri))
                .map(NodeFactory::createURI)
                .toList();
        return ThingGraph.of(data.graph(), shown).triples();
    }
}
