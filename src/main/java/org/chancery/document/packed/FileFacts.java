package org.chancery.document.packed;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.document.packed.Extract.Kind;
import org.chancery.document.packed.Extract.Line;

/** Tells facts of a file from what programs write when nobody has filled them in. */
final class FileFacts {
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)untitled.*|document ?\\d*|microsoft word.*|[^ ]*\\.[a-z]{2,5}|.*\\.(?:docx?|pdf|indd|tex|rtf)");
    private static final int LONGEST = 300;

    private FileFacts() {}

    /** Returns the fact; absent if it has no kind, is empty or says nothing. An account such as "jdoe2" is no author. */
    static Optional<Line> line(Kind kind, String value) {
        String text = Spacing.fold(value);
        if (kind == null || text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean told =
                switch (kind) {
                    case FILE_TITLE -> !NO_TITLE.matcher(text).matches();
                    case FILE_AUTHOR -> text.contains(" ");
                    case FILE_DATE -> text.length() >= 10;
                    default -> true;
                };
        return told
                ? Optional.of(new Line(kind, kind == Kind.FILE_DATE ? text.substring(0, 10) : text))
                : Optional.empty();
    }
}
