package org.chancery.evaluation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.model.Actor;

/** Names as they are compared: without case, articles, possessives and punctuation. */
public final class Names {
    private static final Pattern NOISE =
            Pattern.compile("\\b(?:the|a|an)\\b|'s\\b|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);

    private Names() {}

    /** Returns the name in lower case, without articles, possessive endings and punctuation. */
    public static String normal(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
        return NOISE.matcher(plain).replaceAll(" ").strip().replaceAll("\\s+", " ");
    }

    static Set<String> of(Actor actor) {
        Set<String> names = new TreeSet<>();
        Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .map(Names::normal)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }
}
