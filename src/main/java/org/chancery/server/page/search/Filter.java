package org.chancery.server.page.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.server.page.PageData;
import org.chancery.server.page.timeline.DateRange;
import org.chancery.vocab.CY;

/** The choice among what was found: by kind, by document, and by the date of the document. */
final class Filter {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Optional<String> kind;
    private final Optional<Node> document;
    private final DateRange dates;
    private final PageData data;
    private final Map<Node, Dating> datings = new HashMap<>();

    /**
     * When a document was written.
     *
     * @param year empty if that is not known
     * @param wanted whether it lies in the chosen time
     */
    private record Dating(String year, boolean wanted) {}

    Filter(Optional<String> kind, Optional<Node> document, DateRange dates, PageData data) {
        this.kind = kind;
        this.document = document;
        this.dates = dates;
        this.data = data;
    }

    /** Returns those that all choices keep. */
    List<Hit> chosen(List<Hit> hits) {
        return hits.stream().filter(this::ofKind).filter(this::ofDocument).toList();
    }

    /** Returns how many there are of each kind, as if none were chosen. */
    Map<String, Long> kinds(List<Hit> hits) {
        return count(hits.stream().filter(this::ofDocument).map(Hit::kind));
    }

    /** Returns how many there are in each document, as if none were chosen. */
    Map<Node, Long> documents(List<Hit> hits) {
        return count(hits.stream().filter(this::ofKind).flatMap(hit -> hit.documents().stream()
                .filter(found -> dating(found).wanted())));
    }

    /** Returns how many there are in documents of each year, as if no date were chosen. */
    Map<String, Long> years(List<Hit> hits) {
        return count(hits.stream().filter(this::ofKind).flatMap(hit -> years(hit.documents()).stream()));
    }

    private Set<String> years(Set<Node> documents) {
        return documents.stream()
                .filter(this::isWanted)
                .map(found -> dating(found).year())
                .filter(year -> !year.isEmpty())
                .collect(Collectors.toSet());
    }

    private static <T> Map<T, Long> count(Stream<T> values) {
        return values.collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }

    private boolean ofKind(Hit hit) {
        return kind.filter(wanted -> !Kinds.fits(hit.kind(), wanted)).isEmpty();
    }

    private boolean ofDocument(Hit hit) {
        Predicate<Node> fits = found -> isWanted(found) && dating(found).wanted();
        return (document.isEmpty() && dates.everything())
                || hit.documents().stream().anyMatch(fits);
    }

    private boolean isWanted(Node found) {
        return document.filter(wanted -> !wanted.equals(found)).isEmpty();
    }

    private Dating dating(Node document) {
        return datings.computeIfAbsent(document, this::read);
    }

    private Dating read(Node document) {
        String date = data.one(document, CY.documentDate)
                .map(time -> data.text(time, CY.edtf))
                .orElse("");
        return new Dating(YEAR.matcher(date).lookingAt() ? date.substring(0, 4) : "", dates.touches(date));
    }
}
