package org.chancery.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Document;
import org.chancery.model.KnownActor;

/** The words of a document, by which names that several actors share are told apart. */
final class Context {
    private final Set<String> words;
    private final Map<String, Integer> shared = new HashMap<>();

    Context(Document document) {
        words = new HashSet<>(
                Arrays.asList(document.text().value().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    }

    /** Returns how many words of the actor's names, and of its state, the document uses. */
    int shared(KnownActor actor) {
        return shared.computeIfAbsent(actor.id(), id -> count(actor));
    }

    private int count(KnownActor actor) {
        String names = actor.name() + " " + actor.state().orElse("");
        return (int) Arrays.stream(names.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .distinct()
                .filter(word -> word.length() > 2 && words.contains(word))
                .count();
    }
}
