package org.chancery.assess.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells who of those that say something count as one: the same person, the same outlet, and copies of the same words.
 *
 * <p>An outlet speaks where a document speaks in its own voice, and then its author and its publisher are one with it. Copies
 * are passages of at least forty letters and digits that agree in all of them, whatever the marks and spaces; they count for
 * those who have no name of their own across documents, which are outlets and unnamed sources.
 */
public final class IndependentSources {
    private static final int COPIED = 40;

    private final StatementReader reader;

    public IndependentSources(StatementReader reader) {
        this.reader = reader;
    }

    /** Returns the statements of each source together, sources and statements in the order of the statements. */
    public List<List<Statement>> of(List<Statement> statements) {
        Map<Set<String>, List<Statement>> groups = new LinkedHashMap<>();
        for (Statement statement : statements) {
            Set<String> signs = new HashSet<>(signs(statement));
            List<Statement> together = new ArrayList<>();
            for (Set<String> other : List.copyOf(groups.keySet())) {
                if (other.stream().anyMatch(signs::contains)) {
                    together.addAll(groups.remove(other));
                    signs.addAll(other);
                }
            }
            together.add(statement);
            groups.put(signs, together);
        }
        return groups.values().stream()
                .map(group -> group.stream().sorted(Statement.ORDER).toList())
                .sorted((a, b) -> Statement.ORDER.compare(a.get(0), b.get(0)))
                .toList();
    }

    /** What a statement shares with every other one of its source. */
    private Collection<String> signs(Statement statement) {
        Set<String> signs = new LinkedHashSet<>();
        signs.add(statement.claimant().toString());
        if (statement.authorVoice()) {
            reader.publication(statement.document()).voices().forEach(voice -> signs.add(voice.toString()));
        }
        boolean nameless = statement.authorVoice() || reader.isUnnamed(statement.claimant());
        String words = statement.words().replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        if (nameless && words.length() >= COPIED) {
            signs.add(words);
        }
        return signs;
    }
}
