package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chancery.model.Candidate;

/** What an actor without a name is called: by its description, without number, and with its owner's name for a pronoun. */
final class Described {
    private static final String PRONOUN = "(?i)(?:his|her|its|their)\\b";

    private Described() {}

    /** "His supporters" are "Qaddafi's supporters", "one of her aides" is "Ruiz's aide", "one official" is "official". */
    static String name(Candidate candidate, Optional<Referent> owner) {
        String text = candidate.text();
        boolean possessed = owner.filter(of -> !of.isSeveral()).isPresent();
        if (possessed
                && !candidate.clues().words().isEmpty()
                && text.matches("(?i)one of (?:" + PRONOUN + "|.*['’]s ).*")) {
            List<String> words = candidate.clues().words();
            return owner.get().name() + "'s " + words.get(words.size() - 1);
        }
        if (possessed && text.matches(PRONOUN + ".*")) {
            return text.replaceFirst(
                    "\\S+", Matcher.quoteReplacement(owner.get().name() + "'s"));
        }
        return candidate.isPerson() ? text.replaceFirst("(?i)^(?:one|another) (?!of\\b)", "") : text;
    }
}
