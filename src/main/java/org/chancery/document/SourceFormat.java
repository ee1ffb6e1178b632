package org.chancery.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of file of which documents are made. */
public enum SourceFormat {
    PLAIN_TEXT(List.of(".txt")),
    MARKDOWN(List.of(".md", ".markdown")),
    HTML(List.of(".html", ".htm", ".xhtml")),
    PDF(List.of(".pdf")),
    DOCX(List.of(".docx"));

    private final List<String> endings;

    SourceFormat(List<String> endings) {
        this.endings = endings;
    }

    /** Returns the format that the ending of the file name tells, in any case; absent for an unknown ending. */
    public static Optional<SourceFormat> ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> format.endings.stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /** Returns all endings as a list for messages, such as {@code .txt, .md}. */
    public static String knownEndings() {
        return Stream.of(values()).flatMap(format -> format.endings.stream()).collect(Collectors.joining(", "));
    }
}
