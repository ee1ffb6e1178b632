package org.chancery.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** Finds the names that somebody may have meant. */
final class NearNames {
    private static final int MOST = 5;
    private static final int LONGEST = 200;

    private NearNames() {}

    /** Returns up to five names that differ from the word by two letters at most, or hold it; the shortest first. */
    static List<String> of(String word, List<String> names) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return List.of();
        }
        CharacterRunAutomaton spelling = spelling(wanted);
        return names.stream()
                .filter(name -> {
                    String candidate = name.toLowerCase(Locale.ROOT);
                    return spelling.run(candidate) || wanted.length() > 2 && candidate.contains(wanted);
                })
                .distinct()
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static CharacterRunAutomaton spelling(String word) {
        int edits = word.length() > 4 ? 2 : 1;
        return new CharacterRunAutomaton(Operations.determinize(
                new LevenshteinAutomata(word, true).toAutomaton(edits), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    }

    /** Returns the end of a sentence that offers the names; a full stop if there are none. */
    static String offer(String word, List<String> names) {
        List<String> near = of(word, names);
        return near.isEmpty() ? "." : near.stream().collect(Collectors.joining("', '", "; did you mean '", "'?"));
    }
}
