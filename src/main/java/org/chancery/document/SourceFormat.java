package org.chancery.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of file of which documents are made. */
public enum SourceFormat {
    PLAIN_TEXT("text/plain", List.of(".txt")),
    MARKDOWN("text/markdown", List.of(".md", ".markdown")),
    HTML("text/html", List.of(".html", ".htm", ".xhtml")),
    PDF("application/pdf", List.of(".pdf")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of(".docx"));

    private final String mediaType;
    private final List<String> endings;

    SourceFormat(String mediaType, List<String> endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    /** Returns the media type, by which the format is known where there is no file name. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the format with exactly this media type, in small letters; absent for an unknown one. */
    public static Optional<SourceFormat> ofMediaType(String mediaType) {
        return Stream.of(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
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
