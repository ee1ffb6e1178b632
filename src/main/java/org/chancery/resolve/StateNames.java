package org.chancery.resolve;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.model.ForeignName;

/**
 * The names of states as the Unicode Common Locale Data Repository gives them. ICU4J brings the data along, so that
 * they are the same on every Java runtime.
 */
final class StateNames {
    private static final List<String> FOREIGN = List.of("ar", "ru");
    /** "Myanmar (Burma)" is two names. */
    private static final Pattern BRACKETS = Pattern.compile("\\s*[()]\\s*");

    private StateNames() {}

    /** Returns the everyday English name of the state with the ISO 3166-1 code. */
    static List<String> english(String iso) {
        return names("en", iso, DisplayContext.LENGTH_SHORT).toList();
    }

    /** Returns the names in the other languages: for each the everyday ones first, then those in full if they differ. */
    static List<ForeignName> foreign(String iso) {
        return FOREIGN.stream()
                .flatMap(language -> Stream.of(DisplayContext.LENGTH_SHORT, DisplayContext.LENGTH_FULL)
                        .flatMap(length -> names(language, iso, length))
                        .distinct()
                        .map(name -> new ForeignName(language, name)))
                .toList();
    }

    private static Stream<String> names(String language, String iso, DisplayContext length) {
        String name = LocaleDisplayNames.getInstance(new ULocale(language), length, DisplayContext.NO_SUBSTITUTE)
                .regionDisplayName(iso);
        return name == null ? Stream.empty() : BRACKETS.splitAsStream(name);
    }
}
