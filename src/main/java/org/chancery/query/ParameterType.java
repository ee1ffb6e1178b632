package org.chancery.query;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of value that a question takes. */
public enum ParameterType {
    /** An actor or another entity: its IRI, the last part of its IRI, or one of its names. */
    IRI_OF_ACTOR("iri-of-actor"),
    /** A document: its IRI, its id, its file name or its title. */
    DOCUMENT("document"),
    /** Plain words. */
    TEXT("text"),
    /** A decimal number. */
    NUMBER("number"),
    /** A whole number. */
    INTEGER("integer"),
    /** A date as year, year-month or year-month-day. */
    DATE("date"),
    /** A value of a code list, by its local name, label or IRI. */
    CODE("code");

    private final String label;

    ParameterType(String label) {
        this.label = label;
    }

    /** Returns the word that stands for the type in a query's header, such as {@code iri-of-actor}. */
    public String label() {
        return label;
    }

    /** Returns the type with the label; absent if there is none. */
    static Optional<ParameterType> ofLabel(String label) {
        return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
    }

    static String labels() {
        return Arrays.stream(values()).map(ParameterType::label).collect(Collectors.joining(", "));
    }
}
