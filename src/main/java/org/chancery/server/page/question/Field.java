package org.chancery.server.page.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.query.ParameterType;

/**
 * A field of a question's form.
 *
 * @param name of the parameter
 * @param description what it means, in one phrase
 * @param value what was given, or else the default; empty if there is neither
 * @param example a value that gives an answer; empty if none is known
 * @param hasDefault whether a default holds where nothing is given
 * @param options the values to choose from; none if the field is written in
 */
public record Field(
        String name,
        String description,
        ParameterType type,
        String value,
        String example,
        boolean hasDefault,
        List<Option> options) {
    private static final Map<ParameterType, String> HINTS = Map.of(
            ParameterType.DATE, "a year, a month or a day: 2012, 2012-02 or 2012-02-07",
            ParameterType.INTEGER, "a whole number",
            ParameterType.NUMBER, "a number",
            ParameterType.IRI_OF_ACTOR, "a name, or the last part of its address",
            ParameterType.DOCUMENT, "a title or a file name");
    private static final Map<ParameterType, String> PATTERNS = Map.of(
            ParameterType.DATE, "\\d{4}(-\\d{2}(-\\d{2})?)?",
            ParameterType.INTEGER, "[+\\-]?\\d{1,40}",
            ParameterType.NUMBER, "[+\\-]?\\d{1,40}(\\.\\d{1,40})?");
    private static final Map<ParameterType, String> SUGGESTED =
            Map.of(ParameterType.IRI_OF_ACTOR, "Actor", ParameterType.DOCUMENT, "Document");

    public Field {
        options = List.copyOf(options);
    }

    /**
     * A value to choose.
     *
     * @param value as it stands in the address
     * @param label as people read it
     */
    public record Option(String value, String label) {}

    /** Returns how a value is written; empty for plain words. */
    public String hint() {
        return options.isEmpty() ? HINTS.getOrDefault(type, "") : "";
    }

    /** Returns the regular expression that a value keeps; absent if any words will do. */
    public Optional<String> pattern() {
        return Optional.ofNullable(PATTERNS.get(type));
    }

    /** Returns the kind of thing for which names are suggested; empty if none are. */
    public String suggested() {
        return SUGGESTED.getOrDefault(type, "");
    }

    /** Returns what an empty field says. */
    public String placeholder() {
        return example.isEmpty() ? "any" : "for example " + example;
    }
}
