package org.chancery.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the comment lines at the head of one query file. */
final class HeaderParser {
    private static final Pattern FIELD = Pattern.compile("#\\s*(\\w+):\\s*(.*)");
    private static final Pattern PARAMETER =
            Pattern.compile("\\?(\\w+)\\s+(\\S+)((?:\\s+(?:default|example)=(?:\"[^\"]*\"|\\S+))*)\\s+(\\S.*)");
    private static final Pattern SETTING = Pattern.compile("(default|example)=(?:\"([^\"]*)\"|(\\S+))");

    private final String file;
    private final List<Parameter> parameters = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> answers = Optional.empty();
    private Optional<String> keywords = Optional.empty();
    private int lineNumber;

    private HeaderParser(String file) {
        this.file = file;
    }

    /** What a header says. */
    record Header(String title, String answers, List<Parameter> parameters, List<String> keywords) {}

    /** Returns the header of the text; throws {@link QueryFileException} at the first line that is not as expected. */
    static Header parse(String file, String text) {
        HeaderParser parser = new HeaderParser(file);
        text.lines().takeWhile(line -> line.startsWith("#")).forEach(parser::line);
        return parser.header();
    }

    private void line(String line) {
        lineNumber++;
        Matcher field = FIELD.matcher(line);
        if (!field.matches() || field.group(2).isBlank()) {
            throw wrong("expected '# Title: …', '# Answers: …', '# Parameter: …' or '# Keywords: …'");
        }
        field(field.group(1), field.group(2).strip());
    }

    private void field(String name, String value) {
        switch (name) {
            case "Title" -> title = once(title, value);
            case "Answers" -> answers = once(answers, value);
            case "Keywords" -> keywords = once(keywords, value);
            case "Parameter" -> parameters.add(parameter(value));
            default -> throw wrong("unknown field '" + name + "'; use Title, Answers, Parameter or Keywords");
        }
    }

    private Optional<String> once(Optional<String> before, String value) {
        if (before.isPresent()) {
            throw wrong("the field stands here a second time; keep one");
        }
        return Optional.of(value);
    }

    private Parameter parameter(String value) {
        Matcher parts = PARAMETER.matcher(value);
        if (!parts.matches()) {
            throw wrong("expected '# Parameter: ?name TYPE [default=…] [example=…] description'");
        }
        ParameterType type = ParameterType.ofLabel(parts.group(2))
                .orElseThrow(
                        () -> wrong("unknown type '" + parts.group(2) + "'; use one of " + ParameterType.labels()));
        String settings = parts.group(3);
        Parameter parameter = new Parameter(
                parts.group(1), type, setting("default", settings), setting("example", settings), parts.group(4));
        check(parameter);
        return parameter;
    }

    private void check(Parameter parameter) {
        if (parameters.stream().anyMatch(other -> other.name().equals(parameter.name()))) {
            throw wrong("the parameter ?" + parameter.name() + " stands here a second time; keep one");
        }
        Stream.of(parameter.fallback(), parameter.example())
                .flatMap(Optional::stream)
                .filter(value -> !parameter.type().fits(value))
                .forEach(value -> {
                    throw wrong("expected " + parameter.type().expected() + " for ?" + parameter.name() + ", not '"
                            + value + "'");
                });
    }

    private static Optional<String> setting(String name, String settings) {
        return SETTING.matcher(settings)
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> found.group(2) == null ? found.group(3) : found.group(2))
                .findFirst();
    }

    private Header header() {
        lineNumber++;
        return new Header(
                title.orElseThrow(() -> wrong("the header ends here without '# Title: …'")),
                answers.orElseThrow(() -> wrong("the header ends here without '# Answers: …'")),
                parameters,
                Arrays.stream(keywords.orElseThrow(() -> wrong("the header ends here without '# Keywords: …'"))
                                .split(",", -1))
                        .map(String::strip)
                        .toList());
    }

    private QueryFileException wrong(String expected) {
        return new QueryFileException(file, lineNumber, expected);
    }
}
