package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a document as a publication; each fact is absent if nothing tells it.
 *
 * @param authors names in the order given; never an empty list
 * @param date the day, month or year of publication
 * @param language a BCP 47 tag
 */
public record Metadata(
        Optional<Stated<String>> title,
        Optional<Stated<List<String>>> authors,
        Optional<Stated<String>> publisher,
        Optional<Stated<PartialDate>> date,
        Optional<Stated<String>> url,
        Optional<Stated<String>> language) {

    public Metadata {
        authors = authors.filter(names -> !names.value().isEmpty())
                .map(names -> new Stated<>(List.copyOf(names.value()), names.basis()));
    }

    /** Returns metadata in which nothing is known. */
    public static Metadata none() {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns these facts, and for those that are absent here the other's. */
    public Metadata orElse(Metadata other) {
        return new Metadata(
                title.or(other::title),
                authors.or(other::authors),
                publisher.or(other::publisher),
                date.or(other::date),
                url.or(other::url),
                language.or(other::language));
    }

    /** Returns these facts with another language, or without any. */
    public Metadata withLanguage(Optional<Stated<String>> other) {
        return new Metadata(title, authors, publisher, date, url, other);
    }
}
