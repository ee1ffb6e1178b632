package org.chancery.server.page.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.server.page.Address;
import org.chancery.server.page.Content;
import org.chancery.server.page.ListFeature;
import org.chancery.server.page.Listing;
import org.chancery.server.page.Names;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pages;
import org.chancery.server.page.ThingGraph;
import org.chancery.server.page.claim.ClaimView;
import org.chancery.server.page.timeline.DateRange;

/** The search over names and quotations. */
public record SearchFeature(Pages pages) implements ListFeature {
    private static final int SIZE = 20;

    /** So many are looked at where nothing is chosen: nobody reads more, and a common word stands in a tenth of all claims. */
    private static final int MOST_QUOTATIONS = 1_000;

    @Override
    public String path() {
        return "/search";
    }

    @Override
    public List<String> filters() {
        return List.of("q", "type", "document", "from", "to");
    }

    @Override
    public Content content(PageData data, Listing asked) {
        SearchPage page = page(data, asked);
        return Content.of("search", page, () -> graph(data, page)).withCsv(() -> SearchTable.csv(page));
    }

    private static SearchPage page(PageData data, Listing asked) {
        Address address = asked.address();
        DateRange dates = DateRange.of(address);
        Optional<String> kind = Kinds.asked(address.value("type"));
        Optional<Node> document = new Names(data).document(address, "document");
        SearchText text = SearchText.of(address.value("q"));
        Finder finder = new Finder(data, text);
        boolean narrow = document.isPresent() || !dates.everything();
        List<Hit> fitting = narrow ? finder.quotations() : finder.quotations(MOST_QUOTATIONS + 1);
        boolean cut = !narrow && fitting.size() > MOST_QUOTATIONS;
        List<Hit> all = Stream.concat(
                        finder.names().stream().map(finder::withDocuments),
                        fitting.stream().limit(narrow ? fitting.size() : MOST_QUOTATIONS))
                .toList();
        Filter filter = new Filter(kind, document, dates, data);
        List<Hit> chosen = filter.chosen(all);
        List<Hit> names = chosen.stream().filter(hit -> !hit.isQuotation()).toList();
        List<Hit> quotations = chosen.stream().filter(Hit::isQuotation).toList();
        HitReader reader = new HitReader(data, text);
        return new SearchPage(
                text.asked(),
                note(text, cut),
                asked.partOf(names, SIZE).map(reader::named),
                names.size(),
                asked.partOf(quotations, SIZE).map(reader::quotation),
                quotations.size(),
                new FacetMaker(data, address, filter)
                        .of(all, kind.orElse(""), document.map(Node::toString).orElse("")),
                address);
    }

    private static String note(SearchText text, boolean cut) {
        if (text.isEmpty()) {
            return text.asked().isEmpty() ? "" : "There is no letter or digit in this to look for.";
        }
        String left = text.left() == 0
                ? ""
                : "Only the first " + text.words().size() + " words are looked for; " + text.left()
                        + " more are left aside. ";
        String best = cut
                ? String.format(
                        Locale.ROOT,
                        "Of the quotations the %,d that fit best are shown and counted; more words, a document or a time "
                                + "lead to the others.",
                        MOST_QUOTATIONS)
                : "";
        return (left + best).strip();
    }

    private static Graph graph(PageData data, SearchPage page) {
        return ThingGraph.ofAll(
                data.graph(),
                Stream.concat(
                        page.names().items().stream().map(SearchPage.Named::iri),
                        page.quotations().items().stream().map(ClaimView::iri)));
    }
}
