package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.extract.rule.RuleFile;
import org.chancery.extract.rule.WordLists;
import org.chancery.model.EventType;

/** The entries of all types, by the word that tells. */
final class EventLexicon {
    private static final Comparator<Entry> MOST_DEMANDING_FIRST =
            Comparator.comparingInt(Entry::demands).reversed();

    private static final Set<String> PARTIES = Set.of("agent", "patient");

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final WordLists words;

    private EventLexicon(WordLists words) {
        this.words = words;
    }

    /** An entry with its type and the words that it asks for. */
    record Entry(EventType type, EventRule rule, Words words) {
        /** Tells whether nothing but the object decides. */
        boolean isPlain() {
            return rule.needs().isEmpty() && rule.particle().isEmpty() && words.isObjectOnly();
        }

        private int demands() {
            return 2 * words.demands()
                    + (rule.particle().isPresent() ? 2 : 0)
                    + (rule.needs().isEmpty() ? 0 : 1)
                    + (PARTIES.containsAll(rule.requires()) ? 0 : 1);
        }
    }

    static EventLexicon load(WordLists words) {
        EventLexicon lexicon = new EventLexicon(words);
        for (EventType type : EventType.values()) {
            String file = "event/" + type.name().toLowerCase(Locale.ROOT);
            RuleFile.read(file, EventRule.class).forEach(rule -> lexicon.add(type, rule, words));
        }
        lexicon.verbs.values().forEach(list -> list.sort(MOST_DEMANDING_FIRST));
        lexicon.nouns.values().forEach(list -> list.sort(MOST_DEMANDING_FIRST));
        return lexicon;
    }

    private void add(EventType type, EventRule rule, WordLists words) {
        Entry entry = new Entry(type, rule, Words.of(rule, listed -> Set.copyOf(words.expand(listed))));
        entries.add(entry);
        words.expand(rule.verbs()).forEach(word -> verbs.computeIfAbsent(word, w -> new ArrayList<>())
                .add(entry));
        words.expand(rule.nouns()).forEach(word -> nouns.computeIfAbsent(word, w -> new ArrayList<>())
                .add(entry));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Returns the words of the list {@code event-NAME}. */
    Set<String> words(String name) {
        return words.set("event-" + name);
    }

    /** Returns the words of the list, whatever it was made for. */
    Set<String> list(String name) {
        return words.set(name);
    }

    List<Entry> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    List<Entry> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }
}
