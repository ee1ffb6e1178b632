package org.chancery.query;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.model.PartialDate;

/** The kinds of value that a question takes. */
public enum ParameterType {
    /** An actor or another entity: its IRI, the last part of its IRI, or one of its names. */
    IRI_OF_ACTOR("iri-of-actor", "the name or IRI of an actor"),
    /** A document: its IRI, its id, its file name or its title. */
    DOCUMENT("document", "the name or IRI of a document"),
    /** Plain words. */
    TEXT("text", "words"),
    /** A decimal number. */
    NUMBER("number", "a number such as 12.5"),
    /** A whole number. */
    INTEGER("integer", "a whole number such as 3"),
    /** A date as year, year-month or year-month-day. */
    DATE("date", "a date such as 2012, 2012-02 or 2012-02-07"),
    /** A value of a code list, by its local name, label or IRI. */
    CODE("code", "the name of a code such as allyOf");

    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,40}");

    private final String label;
    private final String expected;

    ParameterType(String label, String expected) {
        this.label = label;
        this.expected = expected;
    }

    /** Returns what a value should be, with an example, for messages. */
    String expected() {
        return expected;
    }

    /** Tells whether the value has the form of the type; whether anything is called so, only the data can tell. */
    boolean fits(String value) {
        return switch (this) {
            case NUMBER -> DECIMAL.matcher(value).matches();
            case INTEGER -> WHOLE.matcher(value).matches();
            case DATE -> isDate(value);
            case IRI_OF_ACTOR, DOCUMENT, TEXT, CODE -> !value.isBlank();
        };
    }

    private static boolean isDate(String value) {
        try {
            return PartialDate.parse(value).year() > 0;
        } catch (DateTimeException e) {
            return false;
        }
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
