package org.chancery.assess.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words by which a passage says that something is of a kind. */
final class Wording {
    private static final String DENIAL =
            "(?:not|never|no|rather than|instead of|hardly|far from)(?: an?| the| yet)?(?: \\w+)? ";

    private final String kind;
    private final Pattern said;
    private final Pattern denied;

    /** @param words whole words in lower case, of which the passage must hold one */
    @JsonCreator
    Wording(
            @JsonProperty(value = "kind", required = true) String kind,
            @JsonProperty(value = "words", required = true) List<String> words) {
        this.kind = kind;
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        this.said = whole(any);
        this.denied = whole(DENIAL + any);
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])");
    }

    String kind() {
        return kind;
    }

    /** Tells whether the passage says so. */
    boolean isSaidIn(String passage) {
        return said.matcher(denied.matcher(plain(passage)).replaceAll(" ")).find();
    }

    /** Tells whether the passage says that it is not so. */
    boolean isDeniedIn(String passage) {
        return denied.matcher(plain(passage)).find();
    }

    private static String plain(String passage) {
        return passage.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]+", " ");
    }
}
