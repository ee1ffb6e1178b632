package org.chancery.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.Basis;
import org.chancery.model.Metadata;
import org.chancery.model.PartialDate;
import org.chancery.model.Stated;

/** Collects what markup says of a document under names of its own; the first value of a fact stands. */
final class Facts {
    static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
    private static final Pattern BY = Pattern.compile("^(?:By|by|BY) ");

    private final Basis basis;
    private final TextDates dates;
    private final Map<Fact, List<String>> values = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();

    Facts(Basis basis, TextDates dates) {
        this.basis = basis;
        this.dates = dates;
    }

    /** Takes the values that a mapping has under the names of each fact, the names in their order. */
    void addAll(JsonNode mapping, Map<Fact, List<String>> names) {
        names.forEach((fact, keys) -> keys.forEach(key -> add(fact, texts(mapping.path(key)))));
    }

    void add(Fact fact, List<String> texts) {
        List<String> kept = texts.stream()
                .map(Piece::fold)
                .filter(text -> !text.isEmpty())
                .map(text -> fact == Fact.AUTHOR ? BY.matcher(text).replaceFirst("") : text)
                .filter(text -> isOfKind(fact, text))
                .distinct()
                .toList();
        if (!kept.isEmpty()) {
            values.putIfAbsent(fact, kept);
        }
    }

    private static boolean isOfKind(Fact fact, String text) {
        return switch (fact) {
            case AUTHOR -> !text.contains("://");
            case URL -> text.contains("://");
            case LANGUAGE -> LANGUAGE_TAG.matcher(text).matches();
            case TITLE, PUBLISHER, DATE -> true;
        };
    }

    /** Returns the texts of a node: its own, those of its elements, or the name of the object that it is. */
    private static List<String> texts(JsonNode node) {
        if (node.isArray()) {
            List<String> all = new ArrayList<>();
            node.forEach(element -> all.addAll(texts(element)));
            return all;
        }
        if (node.isObject()) {
            return texts(node.path("name"));
        }
        return node.isValueNode() && !node.isNull() ? List.of(node.asText()) : List.of();
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** Returns the facts collected; a date that cannot be read is left out with a warning. */
    Metadata metadata() {
        return new Metadata(
                text(Fact.TITLE),
                Optional.ofNullable(values.get(Fact.AUTHOR)).map(names -> new Stated<>(names, basis)),
                text(Fact.PUBLISHER),
                date(),
                text(Fact.URL),
                text(Fact.LANGUAGE));
    }

    private Optional<Stated<String>> text(Fact fact) {
        return Optional.ofNullable(values.get(fact)).map(texts -> new Stated<>(texts.get(0), basis));
    }

    private Optional<Stated<PartialDate>> date() {
        Optional<String> text = Optional.ofNullable(values.get(Fact.DATE)).map(texts -> texts.get(0));
        Optional<PartialDate> date = text.flatMap(dates::parse);
        if (text.isPresent() && date.isEmpty()) {
            warnings.add("the date '" + text.get() + "' of the markup was not understood; give it in a side file");
        }
        return date.map(value -> new Stated<>(value, basis));
    }
}
