package org.chancery.server.page.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.server.page.Address;
import org.chancery.server.page.PageData;

/** Makes the lists of kinds, documents and years by which to choose. */
final class FacetMaker {
    private static final int MOST = 12;

    private final PageData data;
    private final Address address;
    private final Filter filter;

    FacetMaker(PageData data, Address address, Filter filter) {
        this.data = data;
        this.address = address;
        this.filter = filter;
    }

    /** Returns the facets that have values, with numbers as if nothing were chosen in them. */
    List<SearchPage.Facet> of(List<Hit> hits, String kind, String document) {
        return Stream.of(
                        facet(
                                "Type",
                                filter.kinds(hits),
                                name -> Kinds.label(name, data),
                                name -> address.with("type", name),
                                kind::equals,
                                address.without("type")),
                        facet(
                                "Document",
                                filter.documents(hits),
                                data.labels()::text,
                                node -> address.with("document", node.toString()),
                                node -> document.equals(node.toString()),
                                address.without("document")),
                        facet(
                                "Year of the document",
                                filter.years(hits),
                                year -> year,
                                year -> address.with("from", year).with("to", year),
                                year -> year.equals(address.value("from")) && year.equals(address.value("to")),
                                address.without("from").without("to")))
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    private static <T> SearchPage.Facet facet(
            String name,
            Map<T, Long> numbers,
            Function<T, String> label,
            Function<T, Address> with,
            Predicate<T> chosen,
            Address without) {
        List<SearchPage.Choice> choices = numbers.entrySet().stream()
                .map(entry -> new SearchPage.Choice(
                        label.apply(entry.getKey()),
                        entry.getValue(),
                        (chosen.test(entry.getKey()) ? without : with.apply(entry.getKey())).href(),
                        chosen.test(entry.getKey())))
                .sorted(Comparator.comparing((SearchPage.Choice choice) -> !choice.chosen())
                        .thenComparing(Comparator.comparingLong(SearchPage.Choice::number)
                                .reversed())
                        .thenComparing(SearchPage.Choice::label))
                .toList();
        return new SearchPage.Facet(name, choices.stream().limit(MOST).toList(), Math.max(0, choices.size() - MOST));
    }
}
